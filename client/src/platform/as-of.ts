import { DOCUMENT, inject, Injectable } from '@angular/core';
import type { HttpInterceptorFn } from '@angular/common/http';
import { DefaultUrlSerializer, type UrlTree } from '@angular/router';

/** Name in the address: `?peildatum=2026-09-30`, or an instant with time and offset. */
export const AS_OF_PARAM = 'peildatum';

/**
 * The date or instant (peildatum) whose record every screen shows; undefined for now. It stands in the address, so it can
 * be shared and goes along to every page. Choosing another loads the application anew: nothing of one moment can linger
 * in a screen of another.
 */
@Injectable({ providedIn: 'root' })
export class AsOf {
  private readonly window = inject(DOCUMENT).defaultView;
  readonly value = this.inAddress();

  constructor() {
    // Back and forward between moments change the address without loading.
    this.window?.addEventListener('popstate', () => {
      if (this.inAddress() !== this.value) this.window?.location.reload();
    });
  }

  /** Shows the record as of a date or instant; undefined for now. */
  show(value: string | undefined): void {
    this.window?.location.assign(this.addressAt(value));
  }

  /** The address of the present page as of a date or instant. */
  addressAt(value: string | undefined): string {
    const url = new URL(this.window?.location.href ?? 'http://localhost/');
    if (value) url.searchParams.set(AS_OF_PARAM, value);
    else url.searchParams.delete(AS_OF_PARAM);
    return url.href;
  }

  /** An address of a download, with the moment it must show. */
  download(address: string): string {
    if (!this.value) return address;
    return `${address}${address.includes('?') ? '&' : '?'}as-of=${encodeURIComponent(this.value)}`;
  }

  private inAddress(): string | undefined {
    return new URLSearchParams(this.window?.location.search).get(AS_OF_PARAM) ?? undefined;
  }
}

/** Keeps the moment in every address the router makes, and out of what the screens see of it. */
@Injectable()
export class AsOfUrls extends DefaultUrlSerializer {
  private readonly asOf = inject(AsOf);

  override parse(url: string): UrlTree {
    const tree = super.parse(url);
    const { [AS_OF_PARAM]: _moment, ...rest } = tree.queryParams as Record<string, unknown>;
    tree.queryParams = rest;
    return tree;
  }

  override serialize(tree: UrlTree): string {
    const url = super.serialize(tree);
    const { value } = this.asOf;
    if (!value) return url;
    const [path = '', fragment] = url.split('#');
    const param = `${AS_OF_PARAM}=${encodeURIComponent(value)}`;
    return `${path}${path.includes('?') ? '&' : '?'}${param}${fragment === undefined ? '' : `#${fragment}`}`;
  }
}

/** Asks the server for the same moment. */
export const asOfHeader: HttpInterceptorFn = (request, next) => {
  const { value } = inject(AsOf);
  return next(value ? request.clone({ setHeaders: { 'stip-as-of': value } }) : request);
};
