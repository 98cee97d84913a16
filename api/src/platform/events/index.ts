export { type ChangedTable, type ChangeEvent } from './changes';
export { EventStreams, STREAM_LIMITS, type StreamEnd } from './event-streams';
export { EventsController } from './events.controller';
export { Notifications } from './notifications';
