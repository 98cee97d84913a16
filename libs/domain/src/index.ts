export * from './calendar-date';
export * from './colour';
export * from './findings';
export * from './money';
export * from './period';
export * from './permission';
export * from './risk';
export * from './status-rules';
