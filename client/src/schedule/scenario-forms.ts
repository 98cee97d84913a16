import { inject, Injectable } from '@angular/core';
import { CreateScenarioDocument, UpdateScenarioDocument, type ScenarioFieldsFragment } from '@stip/contract';
import { injectTranslate } from '../i18n/translations';
import { Mutations } from '../platform/mutate';
import { textOf as text, type RecordField } from '../platform/record-form';
import { Records } from '../platform/records';
import type { Move } from './moves';

/** The dialogs in which a scenario gets its name. */
@Injectable({ providedIn: 'root' })
export class ScenarioForms {
  private readonly records = inject(Records);
  private readonly mutations = inject(Mutations);
  private readonly t = injectTranslate();

  async create(moves: readonly Move[], name = ''): Promise<ScenarioFieldsFragment | undefined> {
    const saved = await this.records.edit({
      title: this.t('schedule.scenario.add'),
      fields: this.fields(),
      values: { name, description: '' },
      save: async (values) => {
        const input = { name: text(values['name']), description: text(values['description']), moves: [...moves] };
        return (await this.mutations.send(CreateScenarioDocument, { input }))?.createScenario;
      },
    });
    return saved?.scenario;
  }

  async rename(scenario: ScenarioFieldsFragment): Promise<ScenarioFieldsFragment | undefined> {
    const saved = await this.records.edit({
      title: this.t('schedule.scenario.rename'),
      version: scenario.version,
      fields: this.fields(),
      values: { name: scenario.name, description: scenario.description },
      save: async (values, version) => {
        const names = { name: text(values['name']), description: text(values['description']) };
        const input = { ...names, id: scenario.id, version: version ?? scenario.version };
        return (await this.mutations.send(UpdateScenarioDocument, { input }))?.updateScenario;
      },
    });
    return saved?.scenario;
  }

  private fields(): RecordField[] {
    return [
      { name: 'name', kind: 'text', label: this.t('schedule.scenario.name'), required: true },
      { name: 'description', kind: 'long', label: this.t('schedule.scenario.description') },
    ];
  }
}
