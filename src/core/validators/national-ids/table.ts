import { adChecks } from './ad.ts';
import { aeChecks } from './ae.ts';
import { alChecks } from './al.ts';
import { arChecks } from './ar.ts';
import { atChecks } from './at.ts';
import { auChecks } from './au.ts';
import { beChecks } from './be.ts';
import { bgChecks } from './bg.ts';
import { brChecks } from './br.ts';
import { byChecks } from './by.ts';
import { caChecks } from './ca.ts';
import { chChecks } from './ch.ts';
import { clChecks } from './cl.ts';
import { cnChecks } from './cn.ts';
import { coChecks } from './co.ts';
import { cyChecks } from './cy.ts';
import { czChecks } from './cz.ts';
import { deChecks } from './de.ts';
import { deDocumentsChecks } from './de-documents.ts';
import { dkChecks } from './dk.ts';
import { doChecks } from './do.ts';
import { ecChecks } from './ec.ts';
import { eeChecks } from './ee.ts';
import { egChecks } from './eg.ts';
import { esChecks } from './es.ts';
import { fiChecks } from './fi.ts';
import { frChecks } from './fr.ts';
import { gbChecks } from './gb.ts';
import { grChecks } from './gr.ts';
import { gtChecks } from './gt.ts';
import { hkChecks } from './hk.ts';
import { hrChecks } from './hr.ts';
import { huChecks } from './hu.ts';
import { idChecks } from './id.ts';
import { ieChecks } from './ie.ts';
import { ilChecks } from './il.ts';
import { inChecks } from './in.ts';
import { irChecks } from './ir.ts';
import { isChecks } from './is.ts';
import { itChecks } from './it.ts';
import { jpChecks } from './jp.ts';
import { kgChecks } from './kg.ts';
import { krChecks } from './kr.ts';
import { kwChecks } from './kw.ts';
import { kzChecks } from './kz.ts';
import { lkChecks } from './lk.ts';
import { ltChecks } from './lt.ts';
import { luChecks } from './lu.ts';
import { lvChecks } from './lv.ts';
import { maChecks } from './ma.ts';
import { mdChecks } from './md.ts';
import { meChecks } from './me.ts';
import { mkChecks } from './mk.ts';
import { mtChecks } from './mt.ts';
import { mxChecks } from './mx.ts';
import { myChecks } from './my.ts';
import { niChecks } from './ni.ts';
import { nlChecks } from './nl.ts';
import { noChecks } from './no.ts';
import { nzChecks } from './nz.ts';
import { peChecks } from './pe.ts';
import { plChecks } from './pl.ts';
import { ptChecks } from './pt.ts';
import { pyChecks } from './py.ts';
import { roChecks } from './ro.ts';
import { rsChecks } from './rs.ts';
import { ruChecks } from './ru.ts';
import { saChecks } from './sa.ts';
import { seChecks } from './se.ts';
import { sgChecks } from './sg.ts';
import { siChecks } from './si.ts';
import { skChecks } from './sk.ts';
import { svChecks } from './sv.ts';
import { thChecks } from './th.ts';
import { trChecks } from './tr.ts';
import { twChecks } from './tw.ts';
import { uaChecks } from './ua.ts';
import { usChecks } from './us.ts';
import { uyChecks } from './uy.ts';
import { uzChecks } from './uz.ts';
import { veChecks } from './ve.ts';
import { vnChecks } from './vn.ts';
import { zaChecks } from './za.ts';

/** The checks of national, tax, health and company ids, by name. */
export const nationalIdChecks = {
  ...adChecks,
  ...aeChecks,
  ...alChecks,
  ...arChecks,
  ...atChecks,
  ...auChecks,
  ...beChecks,
  ...bgChecks,
  ...brChecks,
  ...byChecks,
  ...caChecks,
  ...chChecks,
  ...clChecks,
  ...cnChecks,
  ...coChecks,
  ...cyChecks,
  ...czChecks,
  ...deChecks,
  ...deDocumentsChecks,
  ...dkChecks,
  ...doChecks,
  ...ecChecks,
  ...eeChecks,
  ...egChecks,
  ...esChecks,
  ...fiChecks,
  ...frChecks,
  ...gbChecks,
  ...grChecks,
  ...gtChecks,
  ...hkChecks,
  ...hrChecks,
  ...huChecks,
  ...idChecks,
  ...ieChecks,
  ...ilChecks,
  ...inChecks,
  ...irChecks,
  ...isChecks,
  ...itChecks,
  ...jpChecks,
  ...kgChecks,
  ...krChecks,
  ...kwChecks,
  ...kzChecks,
  ...lkChecks,
  ...ltChecks,
  ...luChecks,
  ...lvChecks,
  ...maChecks,
  ...mdChecks,
  ...meChecks,
  ...mkChecks,
  ...mtChecks,
  ...mxChecks,
  ...myChecks,
  ...niChecks,
  ...nlChecks,
  ...noChecks,
  ...nzChecks,
  ...peChecks,
  ...plChecks,
  ...ptChecks,
  ...pyChecks,
  ...roChecks,
  ...rsChecks,
  ...ruChecks,
  ...saChecks,
  ...seChecks,
  ...sgChecks,
  ...siChecks,
  ...skChecks,
  ...svChecks,
  ...thChecks,
  ...trChecks,
  ...twChecks,
  ...uaChecks,
  ...usChecks,
  ...uyChecks,
  ...uzChecks,
  ...veChecks,
  ...vnChecks,
  ...zaChecks,
};
