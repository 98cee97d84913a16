import type { Role } from '@stip/domain';

/** The fictional municipality and the people who carry out its data strategy. */
export const ORGANISATION = 'Gemeente Stipdam';
export const EMAIL_DOMAIN = 'stipdam.example';

export const PEOPLE: readonly (readonly [key: string, name: string, jobTitle: string, role: Role])[] = [
  ['cdo', 'Ingrid van Zoelen', 'Chief data officer', 'programme_manager'],
  ['admin', 'Pieter Algra', 'Functioneel beheerder', 'administrator'],
  ['controller', 'Rachid el Amrani', 'Concerncontroller', 'controller'],
  ['wethouder', 'Annelies Post', 'Wethouder Digitalisering en Dienstverlening', 'viewer'],
  ['secretaris', 'Cor Middelkoop', 'Gemeentesecretaris', 'viewer'],
  ['marit', 'Marit de Wit', 'Programmamanager Datafundament', 'project_leader'],
  ['souad', 'Souad Bakkali', 'Programmamanager Mens en organisatie', 'project_leader'],
  ['tijn', 'Tijn Veldhuis', 'Programmamanager Maatschappelijke opgaven', 'project_leader'],
  ['hedwig', 'Hedwig Smeets', 'Programmamanager Verantwoord en open', 'project_leader'],
  ['joris', 'Joris Brand', 'Informatiearchitect', 'project_leader'],
  ['bram', 'Bram Kuiper', 'Adviseur gegevensbeheer', 'project_leader'],
  ['femke', 'Femke Hoekstra', 'Adviseur planning en control', 'project_leader'],
  ['lotte', 'Lotte Janssens', 'Projectleider ruimtelijke data', 'project_leader'],
  ['samir', 'Samir Yildiz', 'Projectleider sociaal domein', 'project_leader'],
  ['noor', 'Noor Dijkgraaf', 'Projectleider leefomgeving', 'project_leader'],
  ['jelle', 'Jelle Tromp', 'Adviseur openbaarheid', 'project_leader'],
  ['fg', 'Wilma Oud', 'Functionaris gegevensbescherming', 'contributor'],
  ['steward1', 'Dewi Pattiasina', 'Datasteward basisregistraties', 'contributor'],
  ['steward2', 'Koen Raaijmakers', 'Datasteward sociaal domein', 'contributor'],
  ['analist', 'Yara Lindeman', 'Data-analist', 'contributor'],
  ['griffie', 'Ömer Aksoy', 'Raadsgriffier', 'viewer'],
];
