import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ColourMark } from '@stip/ui';
import { columnWidth, columnX, step, type NetworkLayout, type PlacedLink, type PlacedNode } from './network-layout';
import { COLUMNS, connectedTo, type Network, type NetworkModel } from './network-model';
import { NetworkWords } from './network-words';

const HEADING = 30;
/** Room around the picture, for the outline of the focus. */
const MARGIN = 4;

/**
 * The network as a picture: lines in SVG, nodes as buttons on top of them. One node is reached with Tab, the others with the
 * arrows: up and down in a column, left and right along the thickest line. What has the focus or the pointer lights up with
 * all it is connected to.
 */
@Component({
  selector: 'stip-network-picture',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ColourMark, TranslocoPipe],
  templateUrl: './network-picture.html',
  styleUrl: './network-picture.css',
})
export class NetworkPicture {
  private readonly words = inject(NetworkWords);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly network = input.required<Network>();
  readonly model = input.required<NetworkModel>();
  readonly layout = input.required<NetworkLayout>();
  readonly currency = input.required<string>();
  readonly selected = input<string>();
  readonly mayEdit = input(false);
  readonly choose = output<string>();
  readonly fold = output<string>();
  readonly editLink = output<PlacedLink>();

  protected readonly columns = COLUMNS.map((kind) => ({ kind, x: columnX(kind) + MARGIN, width: columnWidth(kind) }));
  protected readonly top = HEADING;
  protected readonly margin = MARGIN;
  protected readonly width = computed(() => this.layout().width + 2 * MARGIN);
  protected readonly height = computed(() => this.layout().height + HEADING + 2 * MARGIN);
  private readonly pointed = signal<string | undefined>(undefined);
  private readonly focused = signal<string | undefined>(undefined);
  protected readonly current = computed(() => {
    const nodes = this.layout().nodes;
    const wanted = this.focused() ?? this.selected();
    return nodes.find(({ key }) => key === wanted)?.key ?? nodes[0]?.key;
  });
  /** What is lit: all that is connected to the node with the pointer, the focus or the choice; undefined for everything. */
  private readonly lit = computed(() => {
    const key = this.pointed() ?? this.focused() ?? this.selected();
    return key && this.model().nodes.some((node) => node.key === key) ? connectedTo(this.model(), key) : undefined;
  });

  protected readonly nodes = computed(() => {
    const colours = new Map(this.network().projects.map(({ id, colour }) => [id, colour]));
    return this.layout().nodes.map((node) => ({
      node,
      below: this.words.below(node, this.network(), this.currency()),
      text: this.words.node(node, this.model(), this.network(), this.currency()),
      colour: node.kind === 'project' ? colours.get(node.id) : undefined,
    }));
  });

  protected readonly links = computed(() =>
    this.layout().links.map((link) => ({ link, text: this.words.link(link, this.currency()) })),
  );

  protected dimmed(key: string): boolean {
    const lit = this.lit();
    return !!lit && !lit.has(key);
  }

  protected linkDimmed(link: PlacedLink): boolean {
    return this.dimmed(link.left) || this.dimmed(link.right);
  }

  /** Weights are written where the lines are lit; all at once would cover each other. */
  protected weighed(link: PlacedLink): number | undefined {
    return this.lit() && !this.linkDimmed(link) ? link.weight?.weight : undefined;
  }

  protected point(key: string | undefined): void {
    this.pointed.set(key);
  }

  protected focus(key: string | undefined): void {
    this.focused.set(key);
  }

  protected key(event: KeyboardEvent, node: PlacedNode): void {
    const direction = (
      {
        ArrowUp: 'up',
        ArrowDown: 'down',
        ArrowLeft: 'left',
        ArrowRight: 'right',
        Home: 'first',
        End: 'last',
      } as const
    )[event.key];
    if (direction) {
      event.preventDefault();
      const to = step(this.layout(), node.key, direction);
      if (to) this.element.querySelector<HTMLElement>(`[data-node="${to}"]`)?.focus();
    } else if ((event.key === '+' || event.key === '-') && node.foldable) {
      event.preventDefault();
      if ((event.key === '-') === (node.folded === 0)) this.fold.emit(node.id);
    }
  }
}
