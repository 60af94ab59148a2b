import type { EmpathyAspect } from '../../model/empathy.ts'
import type { EvidenceType } from '../../model/evidence.ts'
import type { FourC } from '../../model/fourC.ts'
import type { MetricType } from '../../model/metric.ts'
import type { ResearchQuestion } from '../../model/research.ts'

type Names<Of extends string> = Readonly<Record<Of, string>>

/** What the model's further choices are called, as within a sentence. */
export interface ReportNames {
  readonly metricType: Names<MetricType>
  readonly evidenceType: Names<EvidenceType>
  /** The parts of the empathy map. They begin with a capital, as headings do. */
  readonly empathyAspect: Names<EmpathyAspect>
  /** The five questions, each as a whole question. */
  readonly researchQuestion: Names<ResearchQuestion>
  readonly fourC: Names<FourC>
}
