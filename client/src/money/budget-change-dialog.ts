import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormArray, FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  AdoptBudgetChangeDocument,
  BudgetChangeChoicesDocument,
  MoneyProjectNamesDocument,
  type BudgetChangeFieldsFragment,
  type BudgetChangeLineInput,
} from '@stip/contract';
import { formatMoney, parseCents, sumCents, TAAKVELDEN } from '@stip/domain';
import { Callout, DateField, DialogFrame, Field, FieldControl, MoneyField } from '@stip/ui';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { Failures, issuesByField, type FieldIssue } from '../platform/failure';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';

const BODIES = ['council', 'executive', 'steering_group', 'management'] as const;
const PAGE = 200;

interface Project {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
}

function newLine(projectId: string, year: number) {
  const text = (value: string) => new FormControl(value, { nonNullable: true });
  return new FormGroup({
    projectId: text(projectId),
    fundingSourceId: text(''),
    fiscalYear: text(String(year)),
    nature: text('operating'),
    term: text('incidental'),
    taakveld: text(''),
    amount: new FormControl<string | null>(null),
    description: text(''),
  });
}

/** Records a change of the budget that a body decided on: the decision and all its lines, together or not at all. */
@Component({
  selector: 'stip-budget-change-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, DateField, DialogFrame, Field, FieldControl, MoneyField, ReactiveFormsModule, TranslocoPipe],
  templateUrl: './budget-change-dialog.html',
  styles: `
    .row {
      display: grid;
      gap: var(--stip-space-3) var(--stip-space-4);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 170px), 1fr));
      align-items: start;
    }
    fieldset {
      border: 1px solid var(--stip-line);
      border-radius: var(--stip-radius-m);
      padding: var(--stip-space-3) var(--stip-space-4) var(--stip-space-4);
      margin: 0;
      min-width: 0;
      display: grid;
      gap: var(--stip-space-3);
    }
    legend {
      font-weight: 600;
      padding-inline: 6px;
      margin-inline-start: -6px;
    }
    .remove {
      justify-self: end;
    }
    .sum {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-3);
      justify-content: space-between;
      align-items: center;
    }
  `,
})
export class BudgetChangeDialog {
  private readonly apollo = inject(Apollo);
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly language = inject(Language);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly data = inject<{ readonly projectId?: string }>(DIALOG_DATA);
  protected readonly ref = inject<DialogRef<BudgetChangeFieldsFragment>>(DialogRef);
  protected readonly bodies = BODIES;
  protected readonly choices = load(BudgetChangeChoicesDocument);
  protected readonly projects = signal<readonly Project[]>([]);
  protected readonly saving = signal(false);
  protected readonly errors = signal<Record<string, string>>({});
  protected readonly message = signal('');
  protected readonly taakvelden = computed(() => {
    const language = this.language.current() === 'en' ? 'en' : 'nl';
    return TAAKVELDEN.map((taakveld) => ({ code: taakveld.code, name: `${taakveld.code} ${taakveld[language]}` }));
  });

  private readonly year = new Date().getFullYear();
  protected readonly lines = new FormArray([newLine(this.data.projectId ?? '', this.year)]);
  protected readonly form = new FormGroup({
    decisionReference: new FormControl('', { nonNullable: true }),
    decidedOn: new FormControl<string | null>(null),
    body: new FormControl<(typeof BODIES)[number]>('council', { nonNullable: true }),
    decisionId: new FormControl('', { nonNullable: true }),
    reason: new FormControl('', { nonNullable: true }),
    lines: this.lines,
  });
  private readonly changed = toSignal(this.form.valueChanges);

  /** What the lines add up to; null while nothing is filled in. */
  protected readonly sum = computed(() => {
    this.changed();
    const amounts = this.lines.getRawValue().flatMap(({ amount }) => (amount ? [parseCents(amount) ?? 0n] : []));
    if (amounts.length === 0) return null;
    const cents = sumCents(amounts);
    return { neutral: cents === 0n, text: formatMoney(cents, 'EUR', this.language.locale()) };
  });

  constructor() {
    void this.loadProjects();
  }

  protected add(): void {
    const last = this.lines.at(-1).getRawValue();
    this.lines.push(newLine(this.data.projectId ?? '', Number(last.fiscalYear) || this.year));
    const at = this.lines.length - 1;
    setTimeout(() => this.element.querySelector<HTMLElement>(`[data-line="${at}"] select`)?.focus());
  }

  protected remove(at: number): void {
    this.lines.removeAt(at);
    this.errors.set({});
  }

  protected error(at: number, field: string): string | undefined {
    return this.errors()[`lines.${at}.${field}`];
  }

  protected async save(): Promise<void> {
    const values = this.form.getRawValue();
    const missing = this.missing();
    this.message.set('');
    if (missing.length > 0) return this.show(missing);
    this.saving.set(true);
    const answer = await this.mutations.send(AdoptBudgetChangeDocument, {
      input: {
        decisionReference: values.decisionReference,
        decidedOn: values.decidedOn ?? '',
        body: values.body,
        reason: values.reason,
        decisionId: values.decisionId || null,
        lines: values.lines.map((line) => ({
          projectId: line.projectId,
          fundingSourceId: line.fundingSourceId,
          fiscalYear: Number(line.fiscalYear),
          nature: line.nature as BudgetChangeLineInput['nature'],
          term: line.term as BudgetChangeLineInput['term'],
          taakveld: line.taakveld || null,
          amount: line.amount ?? '0',
          description: line.description,
        })),
      },
    });
    this.saving.set(false);
    const result = answer?.adoptBudgetChange;
    if (result?.__typename === 'BudgetChangePayload') this.ref.close(result.budgetChange);
    else if (result?.__typename === 'ValidationFailed') this.show(result.issues);
    else if (result) this.message.set(this.failures.summary(result));
  }

  /** What is not filled in, by the path under which the API would tell it. */
  private missing(): FieldIssue[] {
    const { decisionReference, decidedOn, reason, lines } = this.form.getRawValue();
    const blank = (field: string, value: string | null) => (value?.trim() ? [] : [{ field, code: 'required' }]);
    const unreadable = (field: string, control: FormControl<string | null>, value: string | null): FieldIssue[] => {
      const code = ['not_a_date', 'not_an_amount'].find((each) => control.errors?.[each]);
      return code ? [{ field, code }] : blank(field, value);
    };
    return [
      ...blank('decisionReference', decisionReference),
      ...unreadable('decidedOn', this.form.controls.decidedOn, decidedOn),
      ...blank('reason', reason),
      ...lines.flatMap((line, n) => [
        ...blank(`lines.${n}.projectId`, line.projectId),
        ...blank(`lines.${n}.fundingSourceId`, line.fundingSourceId),
        ...(/^\d{4}$/.test(line.fiscalYear.trim())
          ? []
          : [{ field: `lines.${n}.fiscalYear`, code: 'year_out_of_range' }]),
        ...unreadable(`lines.${n}.amount`, this.lines.at(n).controls.amount, line.amount),
      ]),
    ];
  }

  private show(issues: readonly FieldIssue[]): void {
    this.errors.set(issuesByField(issues, this.failures));
    const known = new Set(['decisionReference', 'decidedOn', 'reason', 'decisionId']);
    const elsewhere = issues.filter(({ field }) => !known.has(field) && !/^lines\.\d+\./.test(field));
    this.message.set(elsewhere.map((issue) => this.failures.issue(issue)).join(' '));
    setTimeout(() => this.element.querySelector<HTMLElement>('[aria-invalid], [role=alert]')?.focus());
  }

  /** Every project by name, page by page: a line can be about any of them. */
  private async loadProjects(): Promise<void> {
    let after: string | null = null;
    try {
      do {
        const page: { data?: unknown } = await firstValueFrom(
          this.apollo.query({ query: MoneyProjectNamesDocument, variables: { first: PAGE, after } }),
        );
        const { projects } = page.data as {
          projects: { nodes: Project[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
        };
        this.projects.update((had) => [...had, ...projects.nodes]);
        after = projects.pageInfo.hasNextPage ? projects.pageInfo.endCursor : null;
      } while (after);
    } catch (error) {
      this.message.set(this.failures.describe(error));
    }
  }
}
