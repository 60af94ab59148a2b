/** The words of the trial by length, in German. */
export const de = {
  locale: 'de',
  title: 'Verkehrsinfrastrukturfinanzierungsgesellschaftsantragsverfahren',
  scenario:
    'Vom ersten Gespräch am Schalter bis zum Stempel: ein Antrag auf Befreiung von der Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung, wie ihn hoffentlich niemand je stellen muss.',
  owner: 'Abteilung für Kundenzufriedenheitsverbesserungsmaßnahmen',
  personas: {
    p1: { title: 'Maximiliane-Friederike Freifrau von und zu Hohenlohe-Langenburg-Schillingsfürst' },
    p2: { title: 'Bo', summary: '7' },
    p3: { title: 'Wolfeschlegelsteinhausenbergerdorff', summary: '58, hat Zeit' },
    p4: { title: '👩‍👩‍👧‍👦 Familie 🇩🇪', summary: 'vier Personen, ein Formular' },
    p5: { title: 'Zoë Ångström', summary: '44, mit Akzenten in beiden Schreibweisen: \u00e9 und e\u0301' },
    p6: { title: 'Нина', summary: '31, schreibt kyrillisch' },
    p7: { title: 'משה', summary: '67, schreibt von rechts nach links' },
  },
  stages: {
    short: { title: 'A' },
    longest: {
      title:
        'Der Antrag, dessen Überschrift so lang ist, wie ein Titel überhaupt sein darf, nämlich genau dreihundert Zeichen, damit sich zeigt, ob die Karte umbricht, abschneidet oder überläuft, und ob man auch dann noch alles lesen kann, wenn jemand an dieser Stelle lieber einen Roman als einen Namen schreibt.',
    },
    'no-steps': { title: 'Warten, ein Abschnitt ohne Schritte' },
    signs: { title: 'Zeichen 🎉' },
  },
  steps: {
    one: { title: '?' },
    apply: { title: 'Füllt das Rindfleischetikettierungsüberwachungsaufgabenübertragungsformular aus' },
    'nine-contacts': { title: 'Läuft neun Stellen ab' },
    marks: { title: 'Z̸̢̛a͓̤l̷̰g̵o̶ und e\u0301 und \u00e9' },
    faces: { title: '👩🏽‍🚀👨‍👩‍👧‍👦🏳️‍🌈🇺🇳☕️' },
  },
  channels: {
    office: { title: 'Behördenzentralbürgerdienststelle' },
    portal: { title: 'Onlineverwaltungsdienstleistungsportal' },
  },
  touchpoints: {
    counter: { title: 'Schalter' },
    letter: {
      title: 'Eingangsbestätigungsbenachrichtigungsschreiben',
      sees: 'antragsverfahren.example/vorgaenge/2026/11/00000000000000000000000000000000000000042',
      feels: 'Überforderungsgefühl',
    },
    t1: { title: 'Erste Stelle' },
    t2: { title: 'Zweite Stelle' },
    t3: { title: 'Dritte Stelle' },
    t4: { title: 'Vierte Stelle' },
    t5: { title: 'Fünfte Stelle: zuständig, aber nicht heute' },
    t6: { title: 'Sechste Stelle' },
    t7: { title: 'Siebte Stelle' },
    t8: { title: 'Achte Stelle' },
    t9: { title: 'Neunte Stelle, die niemand kennt' },
    reply: { title: 'Zwischenbescheid' },
    stamp: { title: 'Stempel ✅' },
  },
  activities: {
    ask: { text: 'Fragt' },
    'fill-in': { text: 'Schreibt Geburtsurkundenausstellungsortsangaben in ein Feld, das für elf Zeichen gemacht ist' },
    run: { text: 'Läuft' },
  },
  emotions: {
    'p1-apply': { words: 'Entscheidungsunfähigkeitsverzweiflung' },
    'p1-marks': { words: '🙂' },
  },
  barriers: {
    form: {
      title: 'Fahrzeugzulassungsbescheinigungsnummernfeld',
      description: 'Pflichtfeld.\n\nAuch für Menschen ohne Fahrzeug.',
    },
    'ninth-office': { title: 'Die neunte Stelle ist umgezogen' },
  },
  notes: {
    sigh: { text: 'Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaargh!' },
    zero: { text: '0' },
    lines: { text: 'Erste Zeile\nZweite Zeile\n\n<b>Kein Markup</b> & kein "Skript" {{auch}} nicht?' },
  },
  solutions: {
    'one-form': {
      title: 'Formularzusammenlegungsbeschleunigungsprogramm',
      owner: 'Verwaltungsmodernisierungsstabsstelle',
    },
  },
  exits: { 'moves-away': { title: 'Zieht in ein anderes Land' } },
} as const
