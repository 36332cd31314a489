import { atChecks } from './at.ts';
import { auChecks } from './au.ts';
import { beChecks } from './be.ts';
import { brChecks } from './br.ts';
import { caChecks } from './ca.ts';
import { chChecks } from './ch.ts';
import { czChecks } from './cz.ts';
import { deChecks } from './de.ts';
import { dkChecks } from './dk.ts';
import { esChecks } from './es.ts';
import { fiChecks } from './fi.ts';
import { frChecks } from './fr.ts';
import { gbChecks } from './gb.ts';
import { ieChecks } from './ie.ts';
import { inChecks } from './in.ts';
import { itChecks } from './it.ts';
import { nlChecks } from './nl.ts';
import { noChecks } from './no.ts';
import { plChecks } from './pl.ts';
import { ptChecks } from './pt.ts';
import { roChecks } from './ro.ts';
import { seChecks } from './se.ts';
import { usChecks } from './us.ts';

/** The checks of national, tax, health and company ids, by name. */
export const nationalIdChecks = {
  ...atChecks,
  ...auChecks,
  ...beChecks,
  ...brChecks,
  ...caChecks,
  ...chChecks,
  ...czChecks,
  ...deChecks,
  ...dkChecks,
  ...esChecks,
  ...fiChecks,
  ...frChecks,
  ...gbChecks,
  ...ieChecks,
  ...inChecks,
  ...itChecks,
  ...nlChecks,
  ...noChecks,
  ...plChecks,
  ...ptChecks,
  ...roChecks,
  ...seChecks,
  ...usChecks,
};
