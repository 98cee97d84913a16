import { inject, Injectable } from '@angular/core';
import { formatMoneyShort } from '@stip/domain';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';
import { IndicatorWords } from './indicator-words';
import type { Network, NetworkLink, NetworkModel, NetworkNode } from './network-model';

/** Nodes and links of the network in words. */
@Injectable({ providedIn: 'root' })
export class NetworkWords {
  private readonly t = injectTranslate();
  private readonly language = inject(Language);
  private readonly figures = inject(IndicatorWords);

  money(cents: bigint | undefined, currency: string): string {
    return cents === undefined ? '' : formatMoneyShort(cents, currency, this.language.locale());
  }

  percent(share: number): string {
    return share > 0 ? `${this.figures.number(100 * share, 0)}\u00a0%` : '';
  }

  /** The line below the label of a node. */
  below(node: NetworkNode, network: Network, currency: string): string {
    const money = this.money(node.money, currency);
    const parts: string[] = [];
    if (node.kind === 'goal' && node.folded > 0) parts.push(this.t('goals.below', { n: node.folded }));
    if (node.kind === 'benefit') {
      const benefit = network.benefits.find(({ id }) => id === node.id);
      if (benefit) parts.push(this.t(`goals.benefit.state.${benefit.state}`));
    }
    if (node.kind === 'project') {
      const project = network.projects.find(({ id }) => id === node.id);
      if (project && project.state !== 'active') parts.push(this.t(`projects.state.${project.state}`));
      if (project) parts.push(this.t('goals.network.people', { n: project.people }));
      parts.push(money || this.t('goals.network.noMoney'));
      return parts.join(' · ');
    }
    if (money) parts.push(money);
    return parts.join(' · ');
  }

  /** A node with what it is linked to, for who does not see the picture. */
  node(node: NetworkNode, model: NetworkModel, network: Network, currency: string): string {
    const label = (key: string) => model.nodes.find((one) => one.key === key)?.label ?? '';
    const left = model.links.filter(({ right }) => right === node.key).map((link) => label(link.left));
    const right = model.links.filter(({ left: key }) => key === node.key).map((link) => label(link.right));
    return [
      `${this.t(`goals.network.kind.${node.kind}`)}: ${node.label}.`,
      this.below(node, network, currency),
      left.length > 0 ? this.t('goals.network.contributesTo', { list: left.join(', ') }) : '',
      right.length > 0 ? this.t('goals.network.fedBy', { list: right.join(', ') }) : '',
      left.length + right.length === 0 ? this.t('goals.network.loose') : '',
    ]
      .filter(Boolean)
      .join(' ');
  }

  /** What a line stands for: weight where there is one, share of the project, money. */
  link(link: NetworkLink, currency: string): string {
    const parts: string[] = [];
    if (link.weight) parts.push(this.t('goals.link.weight', { n: link.weight.weight }));
    if (link.share > 0 && link.right.startsWith('project:'))
      parts.push(this.t('goals.network.share', { share: this.figures.number(100 * link.share, 0) }));
    const money = this.money(link.money, currency);
    if (money) parts.push(money);
    return parts.join(' · ');
  }
}
