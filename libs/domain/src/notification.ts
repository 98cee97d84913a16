/** Why a person is told something. */
export const NOTIFICATION_KINDS = ['mention', 'comment', 'followed', 'assigned', 'reminder', 'escalation'] as const;
/** The kinds that something in Stip tells of by now; a person is asked about no other. */
export const TOLD_NOTIFICATION_KINDS: readonly NotificationKind[] = [
  'mention',
  'comment',
  'followed',
  'reminder',
  'escalation',
];
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** How a person wants to hear of a kind. */
export const NOTIFICATION_DELIVERIES = ['in_app', 'off'] as const;
export type NotificationDelivery = (typeof NOTIFICATION_DELIVERIES)[number];
