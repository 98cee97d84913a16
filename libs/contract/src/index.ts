export * from './generated/documents';
