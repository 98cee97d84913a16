/** Roles of an account (rollen), from least to most rights in daily work; an administrator manages, a controller checks. */
export const ROLES = [
  'viewer',
  'contributor',
  'project_leader',
  'programme_manager',
  'controller',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

export const PERMISSIONS = [
  'read', // every screen of the organisation
  'comment.write', // take part in discussions
  'status.draft', // write a status update
  'status.publish',
  'history.undo', // take one's own change back, restore what was removed; also asks what the change itself asked
  'project.edit', // planning, risks, people of a project
  'portfolio.edit', // strategy, goals, programmes, new projects
  'baseline.approve',
  'finance.edit', // budget lines and ledger entries
  'decision.edit',
  'report.export', // have files of a report made in the background
  'report.edit', // write and submit the report of a period
  'report.review', // mark sections of a draft
  'report.sign_controller',
  'report.sign_cdo',
  'report.seal', // seal, publish and withdraw
  'import.run',
  'people.manage', // accounts and roles
  'organisation.manage',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Given to the office that answers for the figures, not to who manages the system. */
const SIGNING: readonly Permission[] = ['report.review', 'report.sign_controller', 'report.sign_cdo'];

const GRANTS: Record<Role, readonly Permission[]> = {
  viewer: ['read'],
  contributor: ['read', 'comment.write', 'status.draft', 'history.undo', 'report.export'],
  project_leader: [
    'read',
    'comment.write',
    'status.draft',
    'status.publish',
    'history.undo',
    'project.edit',
    'report.export',
  ],
  programme_manager: [
    'read',
    'comment.write',
    'status.draft',
    'status.publish',
    'history.undo',
    'project.edit',
    'portfolio.edit',
    'baseline.approve',
    'finance.edit',
    'decision.edit',
    'report.export',
    'report.edit',
    'report.review',
    'report.sign_cdo',
    'report.seal',
    'import.run',
  ],
  controller: [
    'read',
    'comment.write',
    'history.undo',
    'finance.edit',
    'decision.edit',
    'report.export',
    'report.edit',
    'report.review',
    'report.sign_controller',
    'report.seal',
    'import.run',
  ],
  administrator: PERMISSIONS.filter((permission) => !SIGNING.includes(permission)),
};

/** Whether a role holds a permission. What is not granted here is denied. */
export function allows(role: Role, permission: Permission): boolean {
  return GRANTS[role].includes(permission);
}
