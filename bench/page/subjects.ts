import type { Subject } from './subject.ts'

const subjects: Readonly<Record<string, () => Promise<Subject>>> = {
  journeyMap: async () => (await import('./mapSubjects.tsx')).journeyMapSubject,
  journeyEditor: async () => (await import('./mapSubjects.tsx')).journeyEditorSubject,
  floor: async () => (await import('./floorSubject.tsx')).floorSubject,
  xyflow: async () => (await import('./xyflowSubject.tsx')).xyflowSubject,
  mermaid: async () => (await import('./mermaidSubject.ts')).mermaidSubject,
  plain: async () => (await import('./plainSubject.tsx')).plainSubject,
  own: async () => (await import('./plainSubject.tsx')).ownHtmlSubject,
}

/** Loads a contender. @throws where there is none of this name */
export const subjectCalled = async (name: string): Promise<Subject> => {
  const subject = await subjects[name]?.()
  if (!subject) throw new Error(`There is no subject called ${name}.`)
  return subject
}
