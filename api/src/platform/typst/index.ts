export { printPdf } from './print';
export { setPdf, type TypstDocument } from './typst';
