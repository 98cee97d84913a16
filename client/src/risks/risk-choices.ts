import { inject, Injectable } from '@angular/core';
import { Apollo } from 'apollo-angular';
import {
  RiskChoicesDocument,
  RiskMeasureDocument,
  type RiskChoicesQuery,
  type ScaleFieldsFragment,
} from '@stip/contract';
import { firstValueFrom } from 'rxjs';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface RiskChoiceLists {
  readonly people: readonly Named[];
  readonly projects: readonly Named[];
}

/** What forms about risks choose from, read when a form opens. */
@Injectable({ providedIn: 'root' })
export class RiskChoices {
  private readonly apollo = inject(Apollo);

  /** All people and all projects, however many pages the projects take. */
  async lists(): Promise<RiskChoiceLists> {
    const projects: Named[] = [];
    let page = await this.page(null);
    projects.push(...page.projects.nodes);
    while (page.projects.pageInfo.hasNextPage) {
      page = await this.page(page.projects.pageInfo.endCursor);
      projects.push(...page.projects.nodes);
    }
    return { people: page.people, projects };
  }

  private async page(after: string | null): Promise<RiskChoicesQuery> {
    const result = await firstValueFrom(this.apollo.query({ query: RiskChoicesDocument, variables: { after } }));
    return result.data as RiskChoicesQuery;
  }

  async scale(): Promise<ScaleFieldsFragment | undefined> {
    const result = await firstValueFrom(this.apollo.query({ query: RiskMeasureDocument }));
    return result.data?.riskScale;
  }
}
