import type { Facts, FileFaultCode, ProblemWords, WarningCode } from './problem.ts'
import { saying } from './saying.ts'

const but = ({ found }: Facts): string => (found === '' ? '' : `, but it is ${found}`)
const safety = 'This keeps a damaged or hostile file from blocking the program.'

/** What to do with a file that is one of ours and still not the one asked for, by its format as it is shown. */
const otherFormat: Readonly<Record<string, string>> = {
  '"journeykit-archive"': 'It is an archive of versions: read it with `parseArchive`.',
  '"journeykit"': 'It is one journey and no archive: read it with `parseJourney`.',
}

/** What can be wrong with a file, or worth knowing of it, in English. */
export const fileWords: Pick<ProblemWords, FileFaultCode | WarningCode | 'more-problems'> = {
  'too-much-text': saying(
    ({ expected }) => `The file is longer than ${expected} characters.`,
    safety,
    'Split the journey, or read it with a higher `limits.characters`.',
  ),
  'too-many-values': saying(
    ({ expected }) => `The file holds more than ${expected} values.`,
    safety,
    'Split the journey, or read it with a higher `limits.values`.',
  ),
  'too-many-records': saying(
    ({ expected }) => `The journey has more than ${expected} records.`,
    safety,
    'Split the journey, or read it with a higher `limits.records`.',
  ),
  'too-deep': saying(
    ({ expected }) => `Objects and lists stand in each other more than ${expected} deep.`,
    safety,
    'Journeys are flat tables: take the nested part out.',
  ),
  'text-too-long': saying(
    ({ expected }) => `A text or name is longer than ${expected} characters.`,
    safety,
    'Shorten it; put a picture on a server and give its address.',
  ),
  circular: saying(
    () => 'The value contains itself.',
    'A file cannot hold it, for it would never end.',
    'Refer to records by their ids.',
  ),
  'not-plain': saying(
    () => 'There is a value here that JSON cannot hold.',
    'It would be lost or changed when the journey is saved.',
    'Use texts, finite numbers, true, null, lists and plain objects; write dates as text.',
  ),
  unreadable: saying(
    () => 'The value could not be read: reading one of its members failed.',
    'Nothing can be said about what cannot be read.',
    'Pass plain data, or the text of the file.',
  ),
  'not-json': saying(
    ({ found }) => `The text is not JSON${found === '' ? '' : ` (${found})`}.`,
    'A journey is kept as JSON.',
    'Look for a missing comma, quote or bracket, or a comma after the last entry.',
  ),
  'repeated-name': saying(
    ({ name }) => `“${name}” stands twice in the same object.`,
    'Only one of the two could be read, and the other would be lost.',
    'Give one of them another name, for a record also another `id`.',
  ),
  'hostile-name': saying(
    ({ name }) => `The name “${name}” is not allowed.`,
    'It can be used to tamper with programs that read the file.',
    'Remove it, or use another name.',
  ),
  'not-a-document': saying(
    ({ found }) => `The file should be an object${found === '' ? '' : `, but it is ${found}`}.`,
    'Without it nothing tells what the file is.',
    ({ expected }) => `Write ${expected}{ … } }.`,
  ),
  'bare-journey': saying(
    () => 'This is a journey without its envelope.',
    'Without a version it cannot be told how the journey is written down.',
    ({ expected }) => `Wrap it: ${expected}… }.`,
  ),
  'other-format': saying(
    (facts) => `The \`format\` should be "${facts.expected}"${but(facts)}.`,
    'Another kind of file would be misread.',
    ({ found, expected }) => otherFormat[found] ?? `Open a JourneyKit file; in one, write "format": "${expected}".`,
  ),
  'no-version': saying(
    () => 'The file does not say its `version`.',
    'Without it, it cannot be told how the journey is written down.',
    ({ expected }) => `Write "version": ${expected}, if the file was made for today’s format.`,
  ),
  'not-a-version': saying(
    (facts) => `The \`version\` should be a whole number${but(facts)}.`,
    'Without it, it cannot be told how the journey is written down.',
    ({ expected }) => `Write "version": ${expected}, if the file was made for today’s format.`,
  ),
  'newer-version': saying(
    ({ found, expected }) =>
      `The file was made by a newer version: it has format ${found}, this program knows up to ${expected}.`,
    'Reading it anyway could lose what the newer version added.',
    'Update the package @journeykit/core (or the program that uses it).',
  ),
  'failed-migration': saying(
    ({ found }) => `The file of version ${found} could not be brought to today’s format.`,
    'Guessing would change the journey.',
    'Open it with the version that made it and save it again.',
  ),
  'too-many-versions': saying(
    ({ expected }) => `The archive has more than ${expected} versions.`,
    safety,
    'Split the archive, or read it with a higher `limits.versions`.',
  ),
  'version-taken': saying(
    ({ found, expected }) => `The id ${found} is also that of version ${expected} of the archive.`,
    'It could not be told which of the two is meant.',
    'Give one of them another id.',
  ),
  'dates-out-of-order': saying(
    ({ found, expected }) => `The version is of ${found}, the one before it of ${expected}.`,
    'An archive goes from the oldest day to the latest; what changed would be told backwards.',
    'Put the versions in the order of their days, or correct the day.',
  ),
  'more-problems': saying(
    ({ found }) => `There are ${found} more of them.`,
    'A longer list would help nobody.',
    'Mend these first and read the file again.',
  ),
  migrated: saying(
    ({ found, expected }) => `The file was of version ${found} and was brought to version ${expected}.`,
    'Saved again, it can no longer be opened by programs that know only the older version.',
    'Keep the old file if others still need it.',
  ),
  'decomposed-text': saying(
    ({ found }) => `Texts with letters and accents stored apart: ${found}, the first of them here.`,
    'They look right, but searching for them as typed may not find them.',
    'Normalise the texts to Unicode NFC.',
  ),
  'empty-journey': saying(() => 'The journey has no stages.', 'There is nothing to draw yet.', 'Add a stage.'),
  'empty-archive': saying(() => 'The archive has no versions.', 'There is nothing to compare yet.', 'Add a version.'),
}
