import { attacking, type HostileString } from './hostileString.ts'

/** Addresses that a careful host may follow, and yet strange: they end attributes, turn around or hold another address. */
export const strangeLinks: readonly HostileString[] = attacking('link', {
  'one that ends its attribute': 'https://example.com/"onmouseover="alert(1)',
  'one that ends its element': 'https://example.com/"><img src=x: onerror=alert(1)>',
  'one in single quotes': "https://example.com/'onfocus='alert(1)'autofocus='",
  'one with a script in its fragment': 'https://example.com/#<script>alert(1)</script>',
  'one with javascript in its query': 'https://example.com/?next=javascript:alert(1)',
  'one that is turned around': 'https://example.com/\u202Egpj.exe',
  'one in another script': 'https://пример.испытание/путь',
  'one without a break': `https://example.com/${'a'.repeat(1000)}`,
  'a mail with a subject and a copy': 'mailto:anna@example.com?subject=<b>x</b>&bcc=all@hostile.example',
  'one in capitals': 'HTTPS://EXAMPLE.COM/',
})

/** Addresses that no field takes. */
export const refusedLinks: readonly HostileString[] = attacking('refused link', {
  javascript: 'javascript:alert(1)',
  'javascript in mixed case': 'jAvAsCrIpT:alert(1)',
  'javascript with a tab inside': 'java\tscript:alert(1)',
  'javascript with a line break inside': 'java\nscript:alert(1)',
  'javascript after a control character': '\u0001javascript:alert(1)',
  'javascript after spaces': '   javascript:alert(1)',
  'javascript that looks like a site': 'javascript://example.com/%0Aalert(1)',
  vbscript: 'vbscript:msgbox(1)',
  'a data document': 'data:text/html,<script>alert(1)</script>',
  'a data drawing': 'data:image/svg+xml,<svg onload=alert(1)>',
  'a data drawing in base 64': 'data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+',
  'a blob': 'blob:https://example.com/1',
  'a file': 'file:///etc/passwd',
  'a file system': 'filesystem:https://example.com/temporary/x.html',
  'a view of a source': 'view-source:https://example.com',
  'an application': 'ms-word:ofe|u|https://example.com/x.doc',
  'without a scheme': '//hostile.example/x',
  'a path': '/x',
  'a word': 'x',
  empty: '',
})
