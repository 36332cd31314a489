// Written by "npm run list-detectors" from the files in these folders.
// biome-ignore-all assist/source/organizeImports: in the order of the files.
import type { Evidence } from '../model/detector.ts';
import { hiddenHtmlEvidence } from './attacks/hidden-html.evidence.ts';
import { hiddenTextEvidence } from './attacks/hidden-text.evidence.ts';
import { promptJailbreakEvidence } from './attacks/prompt-jailbreak.evidence.ts';
import { promptLanguagesEvidence } from './attacks/prompt-languages.evidence.ts';
import { promptOverrideEvidence } from './attacks/prompt-override.evidence.ts';
import { businessDocumentsEvidence } from './company/business-documents.evidence.ts';
import { cloudResourcesEvidence } from './company/cloud-resources.evidence.ts';
import { databaseDumpsEvidence } from './company/database-dumps.evidence.ts';
import { internalUrlsEvidence } from './company/internal-urls.evidence.ts';
import { labelsHandlingEvidence } from './company/labels-handling.evidence.ts';
import { labelsInternalEvidence } from './company/labels-internal.evidence.ts';
import { labelsLegalEvidence } from './company/labels-legal.evidence.ts';
import { labelsSecretEvidence } from './company/labels-secret.evidence.ts';
import { labelsEvidence } from './company/labels.evidence.ts';
import { networkDevicesEvidence } from './company/network-devices.evidence.ts';
import { networkHostsEvidence } from './company/network-hosts.evidence.ts';
import { networkIpv6Evidence } from './company/network-ipv6.evidence.ts';
import { networkEvidence } from './company/network.evidence.ts';
import { peopleTablesEvidence } from './company/people-tables.evidence.ts';
import { sensitivityLabelsEvidence } from './company/sensitivity-labels.evidence.ts';
import { sourceCodeEvidence } from './company/source-code.evidence.ts';
import { stackTracesEvidence } from './company/stack-traces.evidence.ts';
import { bankAccountsByCountryEvidence } from './financial/bank-accounts-by-country.evidence.ts';
import { bankAccountsEvidence } from './financial/bank-accounts.evidence.ts';
import { bankCodesEvidence } from './financial/bank-codes.evidence.ts';
import { bitcoinAddressesEvidence } from './financial/bitcoin-addresses.evidence.ts';
import { cardDetailsEvidence } from './financial/card-details.evidence.ts';
import { cryptoAddressesEvidence } from './financial/crypto-addresses.evidence.ts';
import { cryptoKeysEvidence } from './financial/crypto-keys.evidence.ts';
import { paymentCardsEvidence } from './financial/payment-cards.evidence.ts';
import { securitiesEvidence } from './financial/securities.evidence.ts';
import { nationalIdsAdEvidence } from './national-ids/ad.evidence.ts';
import { nationalIdsAeEvidence } from './national-ids/ae.evidence.ts';
import { nationalIdsAlEvidence } from './national-ids/al.evidence.ts';
import { nationalIdsAmEvidence } from './national-ids/am.evidence.ts';
import { nationalIdsAoEvidence } from './national-ids/ao.evidence.ts';
import { nationalIdsArEvidence } from './national-ids/ar.evidence.ts';
import { nationalIdsAtCompanyEvidence } from './national-ids/at-company.evidence.ts';
import { nationalIdsAtDocumentsEvidence } from './national-ids/at-documents.evidence.ts';
import { nationalIdsAtEvidence } from './national-ids/at.evidence.ts';
import { nationalIdsAuDocumentsEvidence } from './national-ids/au-documents.evidence.ts';
import { nationalIdsAuEvidence } from './national-ids/au.evidence.ts';
import { nationalIdsAzEvidence } from './national-ids/az.evidence.ts';
import { nationalIdsBaDocumentsEvidence } from './national-ids/ba-documents.evidence.ts';
import { nationalIdsBaEvidence } from './national-ids/ba.evidence.ts';
import { nationalIdsBdEvidence } from './national-ids/bd.evidence.ts';
import { nationalIdsBeCompanyEvidence } from './national-ids/be-company.evidence.ts';
import { nationalIdsBeDocumentsEvidence } from './national-ids/be-documents.evidence.ts';
import { nationalIdsBeHealthEvidence } from './national-ids/be-health.evidence.ts';
import { nationalIdsBeEvidence } from './national-ids/be.evidence.ts';
import { nationalIdsBgDocumentsEvidence } from './national-ids/bg-documents.evidence.ts';
import { nationalIdsBgEvidence } from './national-ids/bg.evidence.ts';
import { nationalIdsBhEvidence } from './national-ids/bh.evidence.ts';
import { nationalIdsBoEvidence } from './national-ids/bo.evidence.ts';
import { nationalIdsBrDocumentsEvidence } from './national-ids/br-documents.evidence.ts';
import { nationalIdsBrEvidence } from './national-ids/br.evidence.ts';
import { nationalIdsByEvidence } from './national-ids/by.evidence.ts';
import { nationalIdsCaHealthEvidence } from './national-ids/ca-health.evidence.ts';
import { nationalIdsCaEvidence } from './national-ids/ca.evidence.ts';
import { nationalIdsChCompanyEvidence } from './national-ids/ch-company.evidence.ts';
import { nationalIdsChDocumentsEvidence } from './national-ids/ch-documents.evidence.ts';
import { nationalIdsChHealthEvidence } from './national-ids/ch-health.evidence.ts';
import { nationalIdsChEvidence } from './national-ids/ch.evidence.ts';
import { nationalIdsClEvidence } from './national-ids/cl.evidence.ts';
import { nationalIdsCnEvidence } from './national-ids/cn.evidence.ts';
import { nationalIdsCoEvidence } from './national-ids/co.evidence.ts';
import { nationalIdsCrEvidence } from './national-ids/cr.evidence.ts';
import { nationalIdsCuEvidence } from './national-ids/cu.evidence.ts';
import { nationalIdsCyDocumentsEvidence } from './national-ids/cy-documents.evidence.ts';
import { nationalIdsCyEvidence } from './national-ids/cy.evidence.ts';
import { nationalIdsCzDocumentsEvidence } from './national-ids/cz-documents.evidence.ts';
import { nationalIdsCzEvidence } from './national-ids/cz.evidence.ts';
import { nationalIdsDeCompanyEvidence } from './national-ids/de-company.evidence.ts';
import { nationalIdsDeDocumentsEvidence } from './national-ids/de-documents.evidence.ts';
import { nationalIdsDeHealthEvidence } from './national-ids/de-health.evidence.ts';
import { nationalIdsDeEvidence } from './national-ids/de.evidence.ts';
import { nationalIdsDkCompanyEvidence } from './national-ids/dk-company.evidence.ts';
import { nationalIdsDkDocumentsEvidence } from './national-ids/dk-documents.evidence.ts';
import { nationalIdsDkEvidence } from './national-ids/dk.evidence.ts';
import { nationalIdsDoEvidence } from './national-ids/do.evidence.ts';
import { nationalIdsDzEvidence } from './national-ids/dz.evidence.ts';
import { nationalIdsEcEvidence } from './national-ids/ec.evidence.ts';
import { nationalIdsEeDocumentsEvidence } from './national-ids/ee-documents.evidence.ts';
import { nationalIdsEeEvidence } from './national-ids/ee.evidence.ts';
import { nationalIdsEgEvidence } from './national-ids/eg.evidence.ts';
import { nationalIdsEsCompanyEvidence } from './national-ids/es-company.evidence.ts';
import { nationalIdsEsDocumentsEvidence } from './national-ids/es-documents.evidence.ts';
import { nationalIdsEsEvidence } from './national-ids/es.evidence.ts';
import { nationalIdsEuEvidence } from './national-ids/eu.evidence.ts';
import { nationalIdsFiCompanyEvidence } from './national-ids/fi-company.evidence.ts';
import { nationalIdsFiDocumentsEvidence } from './national-ids/fi-documents.evidence.ts';
import { nationalIdsFiHealthEvidence } from './national-ids/fi-health.evidence.ts';
import { nationalIdsFiEvidence } from './national-ids/fi.evidence.ts';
import { nationalIdsFoEvidence } from './national-ids/fo.evidence.ts';
import { nationalIdsFrCompanyEvidence } from './national-ids/fr-company.evidence.ts';
import { nationalIdsFrDocumentsEvidence } from './national-ids/fr-documents.evidence.ts';
import { nationalIdsFrHealthEvidence } from './national-ids/fr-health.evidence.ts';
import { nationalIdsFrEvidence } from './national-ids/fr.evidence.ts';
import { nationalIdsGbCompanyEvidence } from './national-ids/gb-company.evidence.ts';
import { nationalIdsGbDocumentsEvidence } from './national-ids/gb-documents.evidence.ts';
import { nationalIdsGbEducationEvidence } from './national-ids/gb-education.evidence.ts';
import { nationalIdsGbHealthEvidence } from './national-ids/gb-health.evidence.ts';
import { nationalIdsGbEvidence } from './national-ids/gb.evidence.ts';
import { nationalIdsGeEvidence } from './national-ids/ge.evidence.ts';
import { nationalIdsGenericEvidence } from './national-ids/generic.evidence.ts';
import { nationalIdsGhEvidence } from './national-ids/gh.evidence.ts';
import { nationalIdsGrDocumentsEvidence } from './national-ids/gr-documents.evidence.ts';
import { nationalIdsGrEvidence } from './national-ids/gr.evidence.ts';
import { nationalIdsGtEvidence } from './national-ids/gt.evidence.ts';
import { nationalIdsHkEvidence } from './national-ids/hk.evidence.ts';
import { nationalIdsHnEvidence } from './national-ids/hn.evidence.ts';
import { nationalIdsHrDocumentsEvidence } from './national-ids/hr-documents.evidence.ts';
import { nationalIdsHrEvidence } from './national-ids/hr.evidence.ts';
import { nationalIdsHuCompanyEvidence } from './national-ids/hu-company.evidence.ts';
import { nationalIdsHuDocumentsEvidence } from './national-ids/hu-documents.evidence.ts';
import { nationalIdsHuEvidence } from './national-ids/hu.evidence.ts';
import { nationalIdsIdEvidence } from './national-ids/id.evidence.ts';
import { nationalIdsIeCompanyEvidence } from './national-ids/ie-company.evidence.ts';
import { nationalIdsIeDocumentsEvidence } from './national-ids/ie-documents.evidence.ts';
import { nationalIdsIeEvidence } from './national-ids/ie.evidence.ts';
import { nationalIdsIlEvidence } from './national-ids/il.evidence.ts';
import { nationalIdsInDocumentsEvidence } from './national-ids/in-documents.evidence.ts';
import { nationalIdsInEvidence } from './national-ids/in.evidence.ts';
import { nationalIdsIrEvidence } from './national-ids/ir.evidence.ts';
import { nationalIdsIsEvidence } from './national-ids/is.evidence.ts';
import { nationalIdsItCompanyEvidence } from './national-ids/it-company.evidence.ts';
import { nationalIdsItDocumentsEvidence } from './national-ids/it-documents.evidence.ts';
import { nationalIdsItEvidence } from './national-ids/it.evidence.ts';
import { nationalIdsJmEvidence } from './national-ids/jm.evidence.ts';
import { nationalIdsJoEvidence } from './national-ids/jo.evidence.ts';
import { nationalIdsJpEvidence } from './national-ids/jp.evidence.ts';
import { nationalIdsKeEvidence } from './national-ids/ke.evidence.ts';
import { nationalIdsKgEvidence } from './national-ids/kg.evidence.ts';
import { nationalIdsKrEvidence } from './national-ids/kr.evidence.ts';
import { nationalIdsKwEvidence } from './national-ids/kw.evidence.ts';
import { nationalIdsKzEvidence } from './national-ids/kz.evidence.ts';
import { nationalIdsLiEvidence } from './national-ids/li.evidence.ts';
import { nationalIdsLkEvidence } from './national-ids/lk.evidence.ts';
import { nationalIdsLtDocumentsEvidence } from './national-ids/lt-documents.evidence.ts';
import { nationalIdsLtEvidence } from './national-ids/lt.evidence.ts';
import { nationalIdsLuCompanyEvidence } from './national-ids/lu-company.evidence.ts';
import { nationalIdsLuDocumentsEvidence } from './national-ids/lu-documents.evidence.ts';
import { nationalIdsLuEvidence } from './national-ids/lu.evidence.ts';
import { nationalIdsLvDocumentsEvidence } from './national-ids/lv-documents.evidence.ts';
import { nationalIdsLvEvidence } from './national-ids/lv.evidence.ts';
import { nationalIdsMaEvidence } from './national-ids/ma.evidence.ts';
import { nationalIdsMcEvidence } from './national-ids/mc.evidence.ts';
import { nationalIdsMdEvidence } from './national-ids/md.evidence.ts';
import { nationalIdsMeEvidence } from './national-ids/me.evidence.ts';
import { nationalIdsMkDocumentsEvidence } from './national-ids/mk-documents.evidence.ts';
import { nationalIdsMkEvidence } from './national-ids/mk.evidence.ts';
import { nationalIdsMnEvidence } from './national-ids/mn.evidence.ts';
import { nationalIdsMoEvidence } from './national-ids/mo.evidence.ts';
import { nationalIdsMtEvidence } from './national-ids/mt.evidence.ts';
import { nationalIdsMuEvidence } from './national-ids/mu.evidence.ts';
import { nationalIdsMxEvidence } from './national-ids/mx.evidence.ts';
import { nationalIdsMyEvidence } from './national-ids/my.evidence.ts';
import { nationalIdsMzEvidence } from './national-ids/mz.evidence.ts';
import { nationalIdsNgEvidence } from './national-ids/ng.evidence.ts';
import { nationalIdsNiEvidence } from './national-ids/ni.evidence.ts';
import { nationalIdsNlCompanyEvidence } from './national-ids/nl-company.evidence.ts';
import { nationalIdsNlDocumentsEvidence } from './national-ids/nl-documents.evidence.ts';
import { nationalIdsNlHealthEvidence } from './national-ids/nl-health.evidence.ts';
import { nationalIdsNlEvidence } from './national-ids/nl.evidence.ts';
import { nationalIdsNoCompanyEvidence } from './national-ids/no-company.evidence.ts';
import { nationalIdsNoDocumentsEvidence } from './national-ids/no-documents.evidence.ts';
import { nationalIdsNoHealthEvidence } from './national-ids/no-health.evidence.ts';
import { nationalIdsNoEvidence } from './national-ids/no.evidence.ts';
import { nationalIdsNpEvidence } from './national-ids/np.evidence.ts';
import { nationalIdsNzEvidence } from './national-ids/nz.evidence.ts';
import { nationalIdsOmEvidence } from './national-ids/om.evidence.ts';
import { nationalIdsPaEvidence } from './national-ids/pa.evidence.ts';
import { nationalIdsPeEvidence } from './national-ids/pe.evidence.ts';
import { nationalIdsPhEvidence } from './national-ids/ph.evidence.ts';
import { nationalIdsPkEvidence } from './national-ids/pk.evidence.ts';
import { nationalIdsPlDocumentsEvidence } from './national-ids/pl-documents.evidence.ts';
import { nationalIdsPlEvidence } from './national-ids/pl.evidence.ts';
import { nationalIdsPtCompanyEvidence } from './national-ids/pt-company.evidence.ts';
import { nationalIdsPtDocumentsEvidence } from './national-ids/pt-documents.evidence.ts';
import { nationalIdsPtHealthEvidence } from './national-ids/pt-health.evidence.ts';
import { nationalIdsPtEvidence } from './national-ids/pt.evidence.ts';
import { nationalIdsPyEvidence } from './national-ids/py.evidence.ts';
import { nationalIdsQaEvidence } from './national-ids/qa.evidence.ts';
import { nationalIdsRoDocumentsEvidence } from './national-ids/ro-documents.evidence.ts';
import { nationalIdsRoEvidence } from './national-ids/ro.evidence.ts';
import { nationalIdsRsDocumentsEvidence } from './national-ids/rs-documents.evidence.ts';
import { nationalIdsRsEvidence } from './national-ids/rs.evidence.ts';
import { nationalIdsRuDocumentsEvidence } from './national-ids/ru-documents.evidence.ts';
import { nationalIdsRuEvidence } from './national-ids/ru.evidence.ts';
import { nationalIdsRwEvidence } from './national-ids/rw.evidence.ts';
import { nationalIdsSaEvidence } from './national-ids/sa.evidence.ts';
import { nationalIdsSeCompanyEvidence } from './national-ids/se-company.evidence.ts';
import { nationalIdsSeDocumentsEvidence } from './national-ids/se-documents.evidence.ts';
import { nationalIdsSeEvidence } from './national-ids/se.evidence.ts';
import { nationalIdsSgEvidence } from './national-ids/sg.evidence.ts';
import { nationalIdsSiDocumentsEvidence } from './national-ids/si-documents.evidence.ts';
import { nationalIdsSiEvidence } from './national-ids/si.evidence.ts';
import { nationalIdsSkEvidence } from './national-ids/sk.evidence.ts';
import { nationalIdsSmEvidence } from './national-ids/sm.evidence.ts';
import { nationalIdsSnEvidence } from './national-ids/sn.evidence.ts';
import { nationalIdsSvEvidence } from './national-ids/sv.evidence.ts';
import { nationalIdsThEvidence } from './national-ids/th.evidence.ts';
import { nationalIdsTjEvidence } from './national-ids/tj.evidence.ts';
import { nationalIdsTnEvidence } from './national-ids/tn.evidence.ts';
import { nationalIdsTrDocumentsEvidence } from './national-ids/tr-documents.evidence.ts';
import { nationalIdsTrEvidence } from './national-ids/tr.evidence.ts';
import { nationalIdsTwEvidence } from './national-ids/tw.evidence.ts';
import { nationalIdsTzEvidence } from './national-ids/tz.evidence.ts';
import { nationalIdsUaDocumentsEvidence } from './national-ids/ua-documents.evidence.ts';
import { nationalIdsUaEvidence } from './national-ids/ua.evidence.ts';
import { nationalIdsUgEvidence } from './national-ids/ug.evidence.ts';
import { nationalIdsUsDocumentsEvidence } from './national-ids/us-documents.evidence.ts';
import { nationalIdsUsTaxEvidence } from './national-ids/us-tax.evidence.ts';
import { nationalIdsUsEvidence } from './national-ids/us.evidence.ts';
import { nationalIdsUyEvidence } from './national-ids/uy.evidence.ts';
import { nationalIdsUzEvidence } from './national-ids/uz.evidence.ts';
import { nationalIdsVeEvidence } from './national-ids/ve.evidence.ts';
import { nationalIdsVnEvidence } from './national-ids/vn.evidence.ts';
import { nationalIdsXkEvidence } from './national-ids/xk.evidence.ts';
import { nationalIdsZaEvidence } from './national-ids/za.evidence.ts';
import { nationalIdsZmEvidence } from './national-ids/zm.evidence.ts';
import { nationalIdsZwEvidence } from './national-ids/zw.evidence.ts';
import { addressesEvidence } from './personal/addresses.evidence.ts';
import { birthDatesEvidence } from './personal/birth-dates.evidence.ts';
import { drivingLicencesEvidence } from './personal/driving-licence.evidence.ts';
import { emailsEvidence } from './personal/email.evidence.ts';
import { healthCodesEvidence } from './personal/health-codes.evidence.ts';
import { healthUsEvidence } from './personal/health-us.evidence.ts';
import { healthEvidence } from './personal/health.evidence.ts';
import { machineReadableZonesEvidence } from './personal/mrz.evidence.ts';
import { namesInLettersEvidence } from './personal/names-in-letters.evidence.ts';
import { namesEvidence } from './personal/names.evidence.ts';
import { otherPersonalFactsEvidence } from './personal/other-facts.evidence.ts';
import { passportsEvidence } from './personal/passport.evidence.ts';
import { phonesLabelledEvidence } from './personal/phone-labelled.evidence.ts';
import { phonesEvidence } from './personal/phone.evidence.ts';
import { recordNumbersEvidence } from './personal/record-numbers.evidence.ts';
import { vehicleVinEvidence } from './personal/vehicle-vin.evidence.ts';
import { ablyEvidence } from './secrets/ably.evidence.ts';
import { adafruitEvidence } from './secrets/adafruit.evidence.ts';
import { adyenEvidence } from './secrets/adyen.evidence.ts';
import { aftershipEvidence } from './secrets/aftership.evidence.ts';
import { ageEvidence } from './secrets/age.evidence.ts';
import { airtableEvidence } from './secrets/airtable.evidence.ts';
import { aivenEvidence } from './secrets/aiven.evidence.ts';
import { akamaiEvidence } from './secrets/akamai.evidence.ts';
import { alchemyEvidence } from './secrets/alchemy.evidence.ts';
import { alibabaEvidence } from './secrets/alibaba.evidence.ts';
import { amazonLoginEvidence } from './secrets/amazon-login.evidence.ts';
import { anthropicEvidence } from './secrets/anthropic.evidence.ts';
import { apifyEvidence } from './secrets/apify.evidence.ts';
import { appveyorEvidence } from './secrets/appveyor.evidence.ts';
import { arcjetEvidence } from './secrets/arcjet.evidence.ts';
import { artifactoryEvidence } from './secrets/artifactory.evidence.ts';
import { asanaEvidence } from './secrets/asana.evidence.ts';
import { astraDbEvidence } from './secrets/astra-db.evidence.ts';
import { atlassianEvidence } from './secrets/atlassian.evidence.ts';
import { awsEvidence } from './secrets/aws.evidence.ts';
import { axiomEvidence } from './secrets/axiom.evidence.ts';
import { azureConnectionsEvidence } from './secrets/azure-connections.evidence.ts';
import { azureServiceKeysEvidence } from './secrets/azure-service-keys.evidence.ts';
import { azureEvidence } from './secrets/azure.evidence.ts';
import { backblazeEvidence } from './secrets/backblaze.evidence.ts';
import { baiduEvidence } from './secrets/baidu.evidence.ts';
import { beamerEvidence } from './secrets/beamer.evidence.ts';
import { betterStackEvidence } from './secrets/better-stack.evidence.ts';
import { bitbucketEvidence } from './secrets/bitbucket.evidence.ts';
import { bitwardenEvidence } from './secrets/bitwarden.evidence.ts';
import { blockfrostEvidence } from './secrets/blockfrost.evidence.ts';
import { botpressEvidence } from './secrets/botpress.evidence.ts';
import { braveSearchEvidence } from './secrets/brave-search.evidence.ts';
import { brevoEvidence } from './secrets/brevo.evidence.ts';
import { brexEvidence } from './secrets/brex.evidence.ts';
import { browserbaseEvidence } from './secrets/browserbase.evidence.ts';
import { builderIoEvidence } from './secrets/builder-io.evidence.ts';
import { buildkiteEvidence } from './secrets/buildkite.evidence.ts';
import { bunnyEvidence } from './secrets/bunny.evidence.ts';
import { calComEvidence } from './secrets/cal-com.evidence.ts';
import { cartesiaEvidence } from './secrets/cartesia.evidence.ts';
import { cashfreeEvidence } from './secrets/cashfree.evidence.ts';
import { cerebrasEvidence } from './secrets/cerebras.evidence.ts';
import { checklyEvidence } from './secrets/checkly.evidence.ts';
import { checkoutComEvidence } from './secrets/checkout-com.evidence.ts';
import { chromaticEvidence } from './secrets/chromatic.evidence.ts';
import { circleciEvidence } from './secrets/circleci.evidence.ts';
import { clerkEvidence } from './secrets/clerk.evidence.ts';
import { clickhouseEvidence } from './secrets/clickhouse.evidence.ts';
import { clickupEvidence } from './secrets/clickup.evidence.ts';
import { clojarsEvidence } from './secrets/clojars.evidence.ts';
import { closeEvidence } from './secrets/close.evidence.ts';
import { cloudflareEvidence } from './secrets/cloudflare.evidence.ts';
import { cloudinaryEvidence } from './secrets/cloudinary.evidence.ts';
import { cockroachdbEvidence } from './secrets/cockroachdb.evidence.ts';
import { coderEvidence } from './secrets/coder.evidence.ts';
import { codesandboxEvidence } from './secrets/codesandbox.evidence.ts';
import { configcatEvidence } from './secrets/configcat.evidence.ts';
import { confluentEvidence } from './secrets/confluent.evidence.ts';
import { connectionStringsEvidence } from './secrets/connection-strings.evidence.ts';
import { contentfulEvidence } from './secrets/contentful.evidence.ts';
import { convexEvidence } from './secrets/convex.evidence.ts';
import { courierEvidence } from './secrets/courier.evidence.ts';
import { covalentEvidence } from './secrets/covalent.evidence.ts';
import { cozeEvidence } from './secrets/coze.evidence.ts';
import { cratesEvidence } from './secrets/crates.evidence.ts';
import { crossmintEvidence } from './secrets/crossmint.evidence.ts';
import { cursorEvidence } from './secrets/cursor.evidence.ts';
import { databricksEvidence } from './secrets/databricks.evidence.ts';
import { datadogEvidence } from './secrets/datadog.evidence.ts';
import { dbtEvidence } from './secrets/dbt.evidence.ts';
import { deadMansSnitchEvidence } from './secrets/dead-mans-snitch.evidence.ts';
import { deepseekEvidence } from './secrets/deepseek.evidence.ts';
import { denoEvidence } from './secrets/deno.evidence.ts';
import { devcycleEvidence } from './secrets/devcycle.evidence.ts';
import { devicePasswordsEvidence } from './secrets/device-passwords.evidence.ts';
import { devinEvidence } from './secrets/devin.evidence.ts';
import { difyEvidence } from './secrets/dify.evidence.ts';
import { digitaloceanEvidence } from './secrets/digitalocean.evidence.ts';
import { dingtalkEvidence } from './secrets/dingtalk.evidence.ts';
import { discordEvidence } from './secrets/discord.evidence.ts';
import { dockerEvidence } from './secrets/docker.evidence.ts';
import { dopplerEvidence } from './secrets/doppler.evidence.ts';
import { dropboxEvidence } from './secrets/dropbox.evidence.ts';
import { duffelEvidence } from './secrets/duffel.evidence.ts';
import { dynatraceEvidence } from './secrets/dynatrace.evidence.ts';
import { e2bEvidence } from './secrets/e2b.evidence.ts';
import { easypostEvidence } from './secrets/easypost.evidence.ts';
import { ebayEvidence } from './secrets/ebay.evidence.ts';
import { elasticEvidence } from './secrets/elastic.evidence.ts';
import { elevenlabsEvidence } from './secrets/elevenlabs.evidence.ts';
import { evernoteEvidence } from './secrets/evernote.evidence.ts';
import { exoscaleEvidence } from './secrets/exoscale.evidence.ts';
import { facebookEvidence } from './secrets/facebook.evidence.ts';
import { falEvidence } from './secrets/fal.evidence.ts';
import { faunaEvidence } from './secrets/fauna.evidence.ts';
import { feishuEvidence } from './secrets/feishu.evidence.ts';
import { figmaEvidence } from './secrets/figma.evidence.ts';
import { firecrawlEvidence } from './secrets/firecrawl.evidence.ts';
import { firehydrantEvidence } from './secrets/firehydrant.evidence.ts';
import { fireworksEvidence } from './secrets/fireworks.evidence.ts';
import { flagsmithEvidence } from './secrets/flagsmith.evidence.ts';
import { flutterwaveEvidence } from './secrets/flutterwave.evidence.ts';
import { flyEvidence } from './secrets/fly.evidence.ts';
import { frameIoEvidence } from './secrets/frame-io.evidence.ts';
import { gelEvidence } from './secrets/gel.evidence.ts';
import { genericKeysEvidence } from './secrets/generic-keys.evidence.ts';
import { ghostEvidence } from './secrets/ghost.evidence.ts';
import { gitbookEvidence } from './secrets/gitbook.evidence.ts';
import { githubEvidence } from './secrets/github.evidence.ts';
import { gitlabEvidence } from './secrets/gitlab.evidence.ts';
import { gitpodEvidence } from './secrets/gitpod.evidence.ts';
import { gocardlessEvidence } from './secrets/gocardless.evidence.ts';
import { googleEvidence } from './secrets/google.evidence.ts';
import { grafanaEvidence } from './secrets/grafana.evidence.ts';
import { groqEvidence } from './secrets/groq.evidence.ts';
import { harnessEvidence } from './secrets/harness.evidence.ts';
import { healthchecksEvidence } from './secrets/healthchecks.evidence.ts';
import { heliconeEvidence } from './secrets/helicone.evidence.ts';
import { herokuEvidence } from './secrets/heroku.evidence.ts';
import { hexTechEvidence } from './secrets/hex-tech.evidence.ts';
import { honeycombEvidence } from './secrets/honeycomb.evidence.ts';
import { hubspotEvidence } from './secrets/hubspot.evidence.ts';
import { huggingFaceEvidence } from './secrets/hugging-face.evidence.ts';
import { humanloopEvidence } from './secrets/humanloop.evidence.ts';
import { imagekitEvidence } from './secrets/imagekit.evidence.ts';
import { infisicalEvidence } from './secrets/infisical.evidence.ts';
import { influxdbEvidence } from './secrets/influxdb.evidence.ts';
import { infobipEvidence } from './secrets/infobip.evidence.ts';
import { infracostEvidence } from './secrets/infracost.evidence.ts';
import { inngestEvidence } from './secrets/inngest.evidence.ts';
import { intercomEvidence } from './secrets/intercom.evidence.ts';
import { jdCloudEvidence } from './secrets/jd-cloud.evidence.ts';
import { jenkinsEvidence } from './secrets/jenkins.evidence.ts';
import { jetbrainsEvidence } from './secrets/jetbrains.evidence.ts';
import { jinaEvidence } from './secrets/jina.evidence.ts';
import { jsrEvidence } from './secrets/jsr.evidence.ts';
import { keyFilesEvidence } from './secrets/key-files.evidence.ts';
import { khaltiEvidence } from './secrets/khalti.evidence.ts';
import { kingsoftCloudEvidence } from './secrets/kingsoft-cloud.evidence.ts';
import { kitEvidence } from './secrets/kit.evidence.ts';
import { klarnaEvidence } from './secrets/klarna.evidence.ts';
import { klaviyoEvidence } from './secrets/klaviyo.evidence.ts';
import { kubernetesEvidence } from './secrets/kubernetes.evidence.ts';
import { lambdaCloudEvidence } from './secrets/lambda-cloud.evidence.ts';
import { langfuseEvidence } from './secrets/langfuse.evidence.ts';
import { langsmithEvidence } from './secrets/langsmith.evidence.ts';
import { launchdarklyEvidence } from './secrets/launchdarkly.evidence.ts';
import { lightdashEvidence } from './secrets/lightdash.evidence.ts';
import { lineEvidence } from './secrets/line.evidence.ts';
import { linearEvidence } from './secrets/linear.evidence.ts';
import { linkedinEvidence } from './secrets/linkedin.evidence.ts';
import { liveblocksEvidence } from './secrets/liveblocks.evidence.ts';
import { llamaCloudEvidence } from './secrets/llama-cloud.evidence.ts';
import { lobEvidence } from './secrets/lob.evidence.ts';
import { logfireEvidence } from './secrets/logfire.evidence.ts';
import { logglyEvidence } from './secrets/loggly.evidence.ts';
import { mailchimpEvidence } from './secrets/mailchimp.evidence.ts';
import { mailersendEvidence } from './secrets/mailersend.evidence.ts';
import { mailgunEvidence } from './secrets/mailgun.evidence.ts';
import { mandrillEvidence } from './secrets/mandrill.evidence.ts';
import { mapboxEvidence } from './secrets/mapbox.evidence.ts';
import { materializeEvidence } from './secrets/materialize.evidence.ts';
import { matrixEvidence } from './secrets/matrix.evidence.ts';
import { mem0Evidence } from './secrets/mem0.evidence.ts';
import { mercadoPagoEvidence } from './secrets/mercado-pago.evidence.ts';
import { mercuryEvidence } from './secrets/mercury.evidence.ts';
import { metabaseEvidence } from './secrets/metabase.evidence.ts';
import { midtransEvidence } from './secrets/midtrans.evidence.ts';
import { modalEvidence } from './secrets/modal.evidence.ts';
import { mollieEvidence } from './secrets/mollie.evidence.ts';
import { mongodbAtlasEvidence } from './secrets/mongodb-atlas.evidence.ts';
import { moonshotEvidence } from './secrets/moonshot.evidence.ts';
import { murfEvidence } from './secrets/murf.evidence.ts';
import { neonEvidence } from './secrets/neon.evidence.ts';
import { netbirdEvidence } from './secrets/netbird.evidence.ts';
import { netlifyEvidence } from './secrets/netlify.evidence.ts';
import { newRelicEvidence } from './secrets/new-relic.evidence.ts';
import { ngrokEvidence } from './secrets/ngrok.evidence.ts';
import { nightfallEvidence } from './secrets/nightfall.evidence.ts';
import { nomicEvidence } from './secrets/nomic.evidence.ts';
import { notionEvidence } from './secrets/notion.evidence.ts';
import { npmEvidence } from './secrets/npm.evidence.ts';
import { nugetEvidence } from './secrets/nuget.evidence.ts';
import { nvidiaEvidence } from './secrets/nvidia.evidence.ts';
import { nylasEvidence } from './secrets/nylas.evidence.ts';
import { octopusEvidence } from './secrets/octopus.evidence.ts';
import { oktaEvidence } from './secrets/okta.evidence.ts';
import { omiseEvidence } from './secrets/omise.evidence.ts';
import { onepasswordEvidence } from './secrets/onepassword.evidence.ts';
import { onesignalEvidence } from './secrets/onesignal.evidence.ts';
import { onfidoEvidence } from './secrets/onfido.evidence.ts';
import { openVsxEvidence } from './secrets/open-vsx.evidence.ts';
import { openaiEvidence } from './secrets/openai.evidence.ts';
import { openrouterEvidence } from './secrets/openrouter.evidence.ts';
import { oryEvidence } from './secrets/ory.evidence.ts';
import { outlineEvidence } from './secrets/outline.evidence.ts';
import { packagistEvidence } from './secrets/packagist.evidence.ts';
import { paddleEvidence } from './secrets/paddle.evidence.ts';
import { pagerdutyEvidence } from './secrets/pagerduty.evidence.ts';
import { passwordHashesEvidence } from './secrets/password-hashes.evidence.ts';
import { passwordsInCommandsEvidence } from './secrets/passwords-in-commands.evidence.ts';
import { passwordsInProseEvidence } from './secrets/passwords-in-prose.evidence.ts';
import { passwordsEvidence } from './secrets/passwords.evidence.ts';
import { paypalEvidence } from './secrets/paypal.evidence.ts';
import { paystackEvidence } from './secrets/paystack.evidence.ts';
import { percyEvidence } from './secrets/percy.evidence.ts';
import { permitIoEvidence } from './secrets/permit-io.evidence.ts';
import { perplexityEvidence } from './secrets/perplexity.evidence.ts';
import { personaEvidence } from './secrets/persona.evidence.ts';
import { pineconeEvidence } from './secrets/pinecone.evidence.ts';
import { pinsEvidence } from './secrets/pins.evidence.ts';
import { pinterestEvidence } from './secrets/pinterest.evidence.ts';
import { plaidEvidence } from './secrets/plaid.evidence.ts';
import { planeEvidence } from './secrets/plane.evidence.ts';
import { planetscaleEvidence } from './secrets/planetscale.evidence.ts';
import { polarEvidence } from './secrets/polar.evidence.ts';
import { posthogEvidence } from './secrets/posthog.evidence.ts';
import { postmanEvidence } from './secrets/postman.evidence.ts';
import { prefectEvidence } from './secrets/prefect.evidence.ts';
import { privateKeyKindsEvidence } from './secrets/private-key-kinds.evidence.ts';
import { privateKeysEvidence } from './secrets/private-keys.evidence.ts';
import { promptlayerEvidence } from './secrets/promptlayer.evidence.ts';
import { pubnubEvidence } from './secrets/pubnub.evidence.ts';
import { pulumiEvidence } from './secrets/pulumi.evidence.ts';
import { pypiEvidence } from './secrets/pypi.evidence.ts';
import { quicknodeEvidence } from './secrets/quicknode.evidence.ts';
import { rampEvidence } from './secrets/ramp.evidence.ts';
import { rapidapiEvidence } from './secrets/rapidapi.evidence.ts';
import { razorpayEvidence } from './secrets/razorpay.evidence.ts';
import { readmeComEvidence } from './secrets/readme-com.evidence.ts';
import { renderEvidence } from './secrets/render.evidence.ts';
import { replicateEvidence } from './secrets/replicate.evidence.ts';
import { resendEvidence } from './secrets/resend.evidence.ts';
import { retoolEvidence } from './secrets/retool.evidence.ts';
import { riotEvidence } from './secrets/riot.evidence.ts';
import { robloxEvidence } from './secrets/roblox.evidence.ts';
import { rootlyEvidence } from './secrets/rootly.evidence.ts';
import { rubygemsEvidence } from './secrets/rubygems.evidence.ts';
import { runpodEvidence } from './secrets/runpod.evidence.ts';
import { runwayEvidence } from './secrets/runway.evidence.ts';
import { salesforceEvidence } from './secrets/salesforce.evidence.ts';
import { sanityEvidence } from './secrets/sanity.evidence.ts';
import { scalewayEvidence } from './secrets/scaleway.evidence.ts';
import { scalingoEvidence } from './secrets/scalingo.evidence.ts';
import { segmentEvidence } from './secrets/segment.evidence.ts';
import { sendgridEvidence } from './secrets/sendgrid.evidence.ts';
import { sentryEvidence } from './secrets/sentry.evidence.ts';
import { sessionCookiesEvidence } from './secrets/session-cookies.evidence.ts';
import { settlemintEvidence } from './secrets/settlemint.evidence.ts';
import { shippoEvidence } from './secrets/shippo.evidence.ts';
import { shopifyEvidence } from './secrets/shopify.evidence.ts';
import { signalwireEvidence } from './secrets/signalwire.evidence.ts';
import { slackEvidence } from './secrets/slack.evidence.ts';
import { smtp2goEvidence } from './secrets/smtp2go.evidence.ts';
import { snykEvidence } from './secrets/snyk.evidence.ts';
import { socketEvidence } from './secrets/socket.evidence.ts';
import { sonarqubeEvidence } from './secrets/sonarqube.evidence.ts';
import { sourcegraphEvidence } from './secrets/sourcegraph.evidence.ts';
import { squareEvidence } from './secrets/square.evidence.ts';
import { statsigEvidence } from './secrets/statsig.evidence.ts';
import { stripeEvidence } from './secrets/stripe.evidence.ts';
import { stytchEvidence } from './secrets/stytch.evidence.ts';
import { sumoLogicEvidence } from './secrets/sumo-logic.evidence.ts';
import { sumsubEvidence } from './secrets/sumsub.evidence.ts';
import { sumupEvidence } from './secrets/sumup.evidence.ts';
import { supabaseEvidence } from './secrets/supabase.evidence.ts';
import { svixEvidence } from './secrets/svix.evidence.ts';
import { tailscaleEvidence } from './secrets/tailscale.evidence.ts';
import { tatumEvidence } from './secrets/tatum.evidence.ts';
import { tavilyEvidence } from './secrets/tavily.evidence.ts';
import { teamsEvidence } from './secrets/teams.evidence.ts';
import { telegramEvidence } from './secrets/telegram.evidence.ts';
import { telnyxEvidence } from './secrets/telnyx.evidence.ts';
import { tencentEvidence } from './secrets/tencent.evidence.ts';
import { terraformEvidence } from './secrets/terraform.evidence.ts';
import { tigrisEvidence } from './secrets/tigris.evidence.ts';
import { tiktokEvidence } from './secrets/tiktok.evidence.ts';
import { tinybirdEvidence } from './secrets/tinybird.evidence.ts';
import { togetherEvidence } from './secrets/together.evidence.ts';
import { triggerDevEvidence } from './secrets/trigger-dev.evidence.ts';
import { twilioEvidence } from './secrets/twilio.evidence.ts';
import { twitchEvidence } from './secrets/twitch.evidence.ts';
import { typeformEvidence } from './secrets/typeform.evidence.ts';
import { unkeyEvidence } from './secrets/unkey.evidence.ts';
import { unleashEvidence } from './secrets/unleash.evidence.ts';
import { upcloudEvidence } from './secrets/upcloud.evidence.ts';
import { upstashEvidence } from './secrets/upstash.evidence.ts';
import { uptimerobotEvidence } from './secrets/uptimerobot.evidence.ts';
import { valTownEvidence } from './secrets/val-town.evidence.ts';
import { vaultEvidence } from './secrets/vault.evidence.ts';
import { vectaraEvidence } from './secrets/vectara.evidence.ts';
import { vendorKeysEvidence } from './secrets/vendor-keys/vendor-keys.evidence.ts';
import { vercelEvidence } from './secrets/vercel.evidence.ts';
import { viberEvidence } from './secrets/viber.evidence.ts';
import { vkEvidence } from './secrets/vk.evidence.ts';
import { voiceflowEvidence } from './secrets/voiceflow.evidence.ts';
import { volcengineEvidence } from './secrets/volcengine.evidence.ts';
import { voyageEvidence } from './secrets/voyage.evidence.ts';
import { wakatimeEvidence } from './secrets/wakatime.evidence.ts';
import { walletKeysEvidence } from './secrets/wallet-keys.evidence.ts';
import { wandbEvidence } from './secrets/wandb.evidence.ts';
import { webFrameworksEvidence } from './secrets/web-frameworks.evidence.ts';
import { webTokensEvidence } from './secrets/web-tokens.evidence.ts';
import { webexEvidence } from './secrets/webex.evidence.ts';
import { webhooksEvidence } from './secrets/webhooks.evidence.ts';
import { wecomEvidence } from './secrets/wecom.evidence.ts';
import { wixEvidence } from './secrets/wix.evidence.ts';
import { woocommerceEvidence } from './secrets/woocommerce.evidence.ts';
import { workosEvidence } from './secrets/workos.evidence.ts';
import { xTwitterEvidence } from './secrets/x-twitter.evidence.ts';
import { xaiEvidence } from './secrets/xai.evidence.ts';
import { xataEvidence } from './secrets/xata.evidence.ts';
import { xenditEvidence } from './secrets/xendit.evidence.ts';
import { yandexEvidence } from './secrets/yandex.evidence.ts';
import { youComEvidence } from './secrets/you-com.evidence.ts';
import { zhipuEvidence } from './secrets/zhipu.evidence.ts';
import { zohoEvidence } from './secrets/zoho.evidence.ts';
import { zoomEvidence } from './secrets/zoom.evidence.ts';

/** What proves each built-in detector, by id. Not part of any content script. */
export const evidence: Readonly<Record<string, Evidence>> = {
  ...ablyEvidence,
  ...adafruitEvidence,
  ...addressesEvidence,
  ...adyenEvidence,
  ...aftershipEvidence,
  ...ageEvidence,
  ...airtableEvidence,
  ...aivenEvidence,
  ...akamaiEvidence,
  ...alchemyEvidence,
  ...alibabaEvidence,
  ...amazonLoginEvidence,
  ...anthropicEvidence,
  ...apifyEvidence,
  ...appveyorEvidence,
  ...arcjetEvidence,
  ...artifactoryEvidence,
  ...asanaEvidence,
  ...astraDbEvidence,
  ...atlassianEvidence,
  ...awsEvidence,
  ...axiomEvidence,
  ...azureConnectionsEvidence,
  ...azureEvidence,
  ...azureServiceKeysEvidence,
  ...backblazeEvidence,
  ...baiduEvidence,
  ...bankAccountsByCountryEvidence,
  ...bankAccountsEvidence,
  ...bankCodesEvidence,
  ...beamerEvidence,
  ...betterStackEvidence,
  ...birthDatesEvidence,
  ...bitbucketEvidence,
  ...bitcoinAddressesEvidence,
  ...bitwardenEvidence,
  ...blockfrostEvidence,
  ...botpressEvidence,
  ...braveSearchEvidence,
  ...brevoEvidence,
  ...brexEvidence,
  ...browserbaseEvidence,
  ...builderIoEvidence,
  ...buildkiteEvidence,
  ...bunnyEvidence,
  ...businessDocumentsEvidence,
  ...calComEvidence,
  ...cardDetailsEvidence,
  ...cartesiaEvidence,
  ...cashfreeEvidence,
  ...cerebrasEvidence,
  ...checklyEvidence,
  ...checkoutComEvidence,
  ...chromaticEvidence,
  ...circleciEvidence,
  ...clerkEvidence,
  ...clickhouseEvidence,
  ...clickupEvidence,
  ...clojarsEvidence,
  ...closeEvidence,
  ...cloudResourcesEvidence,
  ...cloudflareEvidence,
  ...cloudinaryEvidence,
  ...cockroachdbEvidence,
  ...coderEvidence,
  ...codesandboxEvidence,
  ...configcatEvidence,
  ...confluentEvidence,
  ...connectionStringsEvidence,
  ...contentfulEvidence,
  ...convexEvidence,
  ...courierEvidence,
  ...covalentEvidence,
  ...cozeEvidence,
  ...cratesEvidence,
  ...crossmintEvidence,
  ...cryptoAddressesEvidence,
  ...cryptoKeysEvidence,
  ...cursorEvidence,
  ...databaseDumpsEvidence,
  ...databricksEvidence,
  ...datadogEvidence,
  ...dbtEvidence,
  ...deadMansSnitchEvidence,
  ...deepseekEvidence,
  ...denoEvidence,
  ...devcycleEvidence,
  ...devicePasswordsEvidence,
  ...devinEvidence,
  ...difyEvidence,
  ...digitaloceanEvidence,
  ...dingtalkEvidence,
  ...discordEvidence,
  ...dockerEvidence,
  ...dopplerEvidence,
  ...drivingLicencesEvidence,
  ...dropboxEvidence,
  ...duffelEvidence,
  ...dynatraceEvidence,
  ...e2bEvidence,
  ...easypostEvidence,
  ...ebayEvidence,
  ...elasticEvidence,
  ...elevenlabsEvidence,
  ...emailsEvidence,
  ...evernoteEvidence,
  ...exoscaleEvidence,
  ...facebookEvidence,
  ...falEvidence,
  ...faunaEvidence,
  ...feishuEvidence,
  ...figmaEvidence,
  ...firecrawlEvidence,
  ...firehydrantEvidence,
  ...fireworksEvidence,
  ...flagsmithEvidence,
  ...flutterwaveEvidence,
  ...flyEvidence,
  ...frameIoEvidence,
  ...gelEvidence,
  ...genericKeysEvidence,
  ...ghostEvidence,
  ...gitbookEvidence,
  ...githubEvidence,
  ...gitlabEvidence,
  ...gitpodEvidence,
  ...gocardlessEvidence,
  ...googleEvidence,
  ...grafanaEvidence,
  ...groqEvidence,
  ...harnessEvidence,
  ...healthCodesEvidence,
  ...healthEvidence,
  ...healthUsEvidence,
  ...healthchecksEvidence,
  ...heliconeEvidence,
  ...herokuEvidence,
  ...hexTechEvidence,
  ...hiddenHtmlEvidence,
  ...hiddenTextEvidence,
  ...honeycombEvidence,
  ...hubspotEvidence,
  ...huggingFaceEvidence,
  ...humanloopEvidence,
  ...imagekitEvidence,
  ...infisicalEvidence,
  ...influxdbEvidence,
  ...infobipEvidence,
  ...infracostEvidence,
  ...inngestEvidence,
  ...intercomEvidence,
  ...internalUrlsEvidence,
  ...jdCloudEvidence,
  ...jenkinsEvidence,
  ...jetbrainsEvidence,
  ...jinaEvidence,
  ...jsrEvidence,
  ...keyFilesEvidence,
  ...khaltiEvidence,
  ...kingsoftCloudEvidence,
  ...kitEvidence,
  ...klarnaEvidence,
  ...klaviyoEvidence,
  ...kubernetesEvidence,
  ...labelsEvidence,
  ...labelsHandlingEvidence,
  ...labelsInternalEvidence,
  ...labelsLegalEvidence,
  ...labelsSecretEvidence,
  ...lambdaCloudEvidence,
  ...langfuseEvidence,
  ...langsmithEvidence,
  ...launchdarklyEvidence,
  ...lightdashEvidence,
  ...lineEvidence,
  ...linearEvidence,
  ...linkedinEvidence,
  ...liveblocksEvidence,
  ...llamaCloudEvidence,
  ...lobEvidence,
  ...logfireEvidence,
  ...logglyEvidence,
  ...machineReadableZonesEvidence,
  ...mailchimpEvidence,
  ...mailersendEvidence,
  ...mailgunEvidence,
  ...mandrillEvidence,
  ...mapboxEvidence,
  ...materializeEvidence,
  ...matrixEvidence,
  ...mem0Evidence,
  ...mercadoPagoEvidence,
  ...mercuryEvidence,
  ...metabaseEvidence,
  ...midtransEvidence,
  ...modalEvidence,
  ...mollieEvidence,
  ...mongodbAtlasEvidence,
  ...moonshotEvidence,
  ...murfEvidence,
  ...namesEvidence,
  ...namesInLettersEvidence,
  ...nationalIdsAdEvidence,
  ...nationalIdsAeEvidence,
  ...nationalIdsAlEvidence,
  ...nationalIdsAmEvidence,
  ...nationalIdsAoEvidence,
  ...nationalIdsArEvidence,
  ...nationalIdsAtCompanyEvidence,
  ...nationalIdsAtDocumentsEvidence,
  ...nationalIdsAtEvidence,
  ...nationalIdsAuDocumentsEvidence,
  ...nationalIdsAuEvidence,
  ...nationalIdsAzEvidence,
  ...nationalIdsBaDocumentsEvidence,
  ...nationalIdsBaEvidence,
  ...nationalIdsBdEvidence,
  ...nationalIdsBeCompanyEvidence,
  ...nationalIdsBeDocumentsEvidence,
  ...nationalIdsBeEvidence,
  ...nationalIdsBeHealthEvidence,
  ...nationalIdsBgDocumentsEvidence,
  ...nationalIdsBgEvidence,
  ...nationalIdsBhEvidence,
  ...nationalIdsBoEvidence,
  ...nationalIdsBrDocumentsEvidence,
  ...nationalIdsBrEvidence,
  ...nationalIdsByEvidence,
  ...nationalIdsCaEvidence,
  ...nationalIdsCaHealthEvidence,
  ...nationalIdsChCompanyEvidence,
  ...nationalIdsChDocumentsEvidence,
  ...nationalIdsChEvidence,
  ...nationalIdsChHealthEvidence,
  ...nationalIdsClEvidence,
  ...nationalIdsCnEvidence,
  ...nationalIdsCoEvidence,
  ...nationalIdsCrEvidence,
  ...nationalIdsCuEvidence,
  ...nationalIdsCyDocumentsEvidence,
  ...nationalIdsCyEvidence,
  ...nationalIdsCzDocumentsEvidence,
  ...nationalIdsCzEvidence,
  ...nationalIdsDeCompanyEvidence,
  ...nationalIdsDeDocumentsEvidence,
  ...nationalIdsDeEvidence,
  ...nationalIdsDeHealthEvidence,
  ...nationalIdsDkCompanyEvidence,
  ...nationalIdsDkDocumentsEvidence,
  ...nationalIdsDkEvidence,
  ...nationalIdsDoEvidence,
  ...nationalIdsDzEvidence,
  ...nationalIdsEcEvidence,
  ...nationalIdsEeDocumentsEvidence,
  ...nationalIdsEeEvidence,
  ...nationalIdsEgEvidence,
  ...nationalIdsEsCompanyEvidence,
  ...nationalIdsEsDocumentsEvidence,
  ...nationalIdsEsEvidence,
  ...nationalIdsEuEvidence,
  ...nationalIdsFiCompanyEvidence,
  ...nationalIdsFiDocumentsEvidence,
  ...nationalIdsFiEvidence,
  ...nationalIdsFiHealthEvidence,
  ...nationalIdsFoEvidence,
  ...nationalIdsFrCompanyEvidence,
  ...nationalIdsFrDocumentsEvidence,
  ...nationalIdsFrEvidence,
  ...nationalIdsFrHealthEvidence,
  ...nationalIdsGbCompanyEvidence,
  ...nationalIdsGbDocumentsEvidence,
  ...nationalIdsGbEducationEvidence,
  ...nationalIdsGbEvidence,
  ...nationalIdsGbHealthEvidence,
  ...nationalIdsGeEvidence,
  ...nationalIdsGenericEvidence,
  ...nationalIdsGhEvidence,
  ...nationalIdsGrDocumentsEvidence,
  ...nationalIdsGrEvidence,
  ...nationalIdsGtEvidence,
  ...nationalIdsHkEvidence,
  ...nationalIdsHnEvidence,
  ...nationalIdsHrDocumentsEvidence,
  ...nationalIdsHrEvidence,
  ...nationalIdsHuCompanyEvidence,
  ...nationalIdsHuDocumentsEvidence,
  ...nationalIdsHuEvidence,
  ...nationalIdsIdEvidence,
  ...nationalIdsIeCompanyEvidence,
  ...nationalIdsIeDocumentsEvidence,
  ...nationalIdsIeEvidence,
  ...nationalIdsIlEvidence,
  ...nationalIdsInDocumentsEvidence,
  ...nationalIdsInEvidence,
  ...nationalIdsIrEvidence,
  ...nationalIdsIsEvidence,
  ...nationalIdsItCompanyEvidence,
  ...nationalIdsItDocumentsEvidence,
  ...nationalIdsItEvidence,
  ...nationalIdsJmEvidence,
  ...nationalIdsJoEvidence,
  ...nationalIdsJpEvidence,
  ...nationalIdsKeEvidence,
  ...nationalIdsKgEvidence,
  ...nationalIdsKrEvidence,
  ...nationalIdsKwEvidence,
  ...nationalIdsKzEvidence,
  ...nationalIdsLiEvidence,
  ...nationalIdsLkEvidence,
  ...nationalIdsLtDocumentsEvidence,
  ...nationalIdsLtEvidence,
  ...nationalIdsLuCompanyEvidence,
  ...nationalIdsLuDocumentsEvidence,
  ...nationalIdsLuEvidence,
  ...nationalIdsLvDocumentsEvidence,
  ...nationalIdsLvEvidence,
  ...nationalIdsMaEvidence,
  ...nationalIdsMcEvidence,
  ...nationalIdsMdEvidence,
  ...nationalIdsMeEvidence,
  ...nationalIdsMkDocumentsEvidence,
  ...nationalIdsMkEvidence,
  ...nationalIdsMnEvidence,
  ...nationalIdsMoEvidence,
  ...nationalIdsMtEvidence,
  ...nationalIdsMuEvidence,
  ...nationalIdsMxEvidence,
  ...nationalIdsMyEvidence,
  ...nationalIdsMzEvidence,
  ...nationalIdsNgEvidence,
  ...nationalIdsNiEvidence,
  ...nationalIdsNlCompanyEvidence,
  ...nationalIdsNlDocumentsEvidence,
  ...nationalIdsNlEvidence,
  ...nationalIdsNlHealthEvidence,
  ...nationalIdsNoCompanyEvidence,
  ...nationalIdsNoDocumentsEvidence,
  ...nationalIdsNoEvidence,
  ...nationalIdsNoHealthEvidence,
  ...nationalIdsNpEvidence,
  ...nationalIdsNzEvidence,
  ...nationalIdsOmEvidence,
  ...nationalIdsPaEvidence,
  ...nationalIdsPeEvidence,
  ...nationalIdsPhEvidence,
  ...nationalIdsPkEvidence,
  ...nationalIdsPlDocumentsEvidence,
  ...nationalIdsPlEvidence,
  ...nationalIdsPtCompanyEvidence,
  ...nationalIdsPtDocumentsEvidence,
  ...nationalIdsPtEvidence,
  ...nationalIdsPtHealthEvidence,
  ...nationalIdsPyEvidence,
  ...nationalIdsQaEvidence,
  ...nationalIdsRoDocumentsEvidence,
  ...nationalIdsRoEvidence,
  ...nationalIdsRsDocumentsEvidence,
  ...nationalIdsRsEvidence,
  ...nationalIdsRuDocumentsEvidence,
  ...nationalIdsRuEvidence,
  ...nationalIdsRwEvidence,
  ...nationalIdsSaEvidence,
  ...nationalIdsSeCompanyEvidence,
  ...nationalIdsSeDocumentsEvidence,
  ...nationalIdsSeEvidence,
  ...nationalIdsSgEvidence,
  ...nationalIdsSiDocumentsEvidence,
  ...nationalIdsSiEvidence,
  ...nationalIdsSkEvidence,
  ...nationalIdsSmEvidence,
  ...nationalIdsSnEvidence,
  ...nationalIdsSvEvidence,
  ...nationalIdsThEvidence,
  ...nationalIdsTjEvidence,
  ...nationalIdsTnEvidence,
  ...nationalIdsTrDocumentsEvidence,
  ...nationalIdsTrEvidence,
  ...nationalIdsTwEvidence,
  ...nationalIdsTzEvidence,
  ...nationalIdsUaDocumentsEvidence,
  ...nationalIdsUaEvidence,
  ...nationalIdsUgEvidence,
  ...nationalIdsUsDocumentsEvidence,
  ...nationalIdsUsEvidence,
  ...nationalIdsUsTaxEvidence,
  ...nationalIdsUyEvidence,
  ...nationalIdsUzEvidence,
  ...nationalIdsVeEvidence,
  ...nationalIdsVnEvidence,
  ...nationalIdsXkEvidence,
  ...nationalIdsZaEvidence,
  ...nationalIdsZmEvidence,
  ...nationalIdsZwEvidence,
  ...neonEvidence,
  ...netbirdEvidence,
  ...netlifyEvidence,
  ...networkDevicesEvidence,
  ...networkEvidence,
  ...networkHostsEvidence,
  ...networkIpv6Evidence,
  ...newRelicEvidence,
  ...ngrokEvidence,
  ...nightfallEvidence,
  ...nomicEvidence,
  ...notionEvidence,
  ...npmEvidence,
  ...nugetEvidence,
  ...nvidiaEvidence,
  ...nylasEvidence,
  ...octopusEvidence,
  ...oktaEvidence,
  ...omiseEvidence,
  ...onepasswordEvidence,
  ...onesignalEvidence,
  ...onfidoEvidence,
  ...openVsxEvidence,
  ...openaiEvidence,
  ...openrouterEvidence,
  ...oryEvidence,
  ...otherPersonalFactsEvidence,
  ...outlineEvidence,
  ...packagistEvidence,
  ...paddleEvidence,
  ...pagerdutyEvidence,
  ...passportsEvidence,
  ...passwordHashesEvidence,
  ...passwordsEvidence,
  ...passwordsInCommandsEvidence,
  ...passwordsInProseEvidence,
  ...paymentCardsEvidence,
  ...paypalEvidence,
  ...paystackEvidence,
  ...peopleTablesEvidence,
  ...percyEvidence,
  ...permitIoEvidence,
  ...perplexityEvidence,
  ...personaEvidence,
  ...phonesEvidence,
  ...phonesLabelledEvidence,
  ...pineconeEvidence,
  ...pinsEvidence,
  ...pinterestEvidence,
  ...plaidEvidence,
  ...planeEvidence,
  ...planetscaleEvidence,
  ...polarEvidence,
  ...posthogEvidence,
  ...postmanEvidence,
  ...prefectEvidence,
  ...privateKeyKindsEvidence,
  ...privateKeysEvidence,
  ...promptJailbreakEvidence,
  ...promptLanguagesEvidence,
  ...promptOverrideEvidence,
  ...promptlayerEvidence,
  ...pubnubEvidence,
  ...pulumiEvidence,
  ...pypiEvidence,
  ...quicknodeEvidence,
  ...rampEvidence,
  ...rapidapiEvidence,
  ...razorpayEvidence,
  ...readmeComEvidence,
  ...recordNumbersEvidence,
  ...renderEvidence,
  ...replicateEvidence,
  ...resendEvidence,
  ...retoolEvidence,
  ...riotEvidence,
  ...robloxEvidence,
  ...rootlyEvidence,
  ...rubygemsEvidence,
  ...runpodEvidence,
  ...runwayEvidence,
  ...salesforceEvidence,
  ...sanityEvidence,
  ...scalewayEvidence,
  ...scalingoEvidence,
  ...securitiesEvidence,
  ...segmentEvidence,
  ...sendgridEvidence,
  ...sensitivityLabelsEvidence,
  ...sentryEvidence,
  ...sessionCookiesEvidence,
  ...settlemintEvidence,
  ...shippoEvidence,
  ...shopifyEvidence,
  ...signalwireEvidence,
  ...slackEvidence,
  ...smtp2goEvidence,
  ...snykEvidence,
  ...socketEvidence,
  ...sonarqubeEvidence,
  ...sourceCodeEvidence,
  ...sourcegraphEvidence,
  ...squareEvidence,
  ...stackTracesEvidence,
  ...statsigEvidence,
  ...stripeEvidence,
  ...stytchEvidence,
  ...sumoLogicEvidence,
  ...sumsubEvidence,
  ...sumupEvidence,
  ...supabaseEvidence,
  ...svixEvidence,
  ...tailscaleEvidence,
  ...tatumEvidence,
  ...tavilyEvidence,
  ...teamsEvidence,
  ...telegramEvidence,
  ...telnyxEvidence,
  ...tencentEvidence,
  ...terraformEvidence,
  ...tigrisEvidence,
  ...tiktokEvidence,
  ...tinybirdEvidence,
  ...togetherEvidence,
  ...triggerDevEvidence,
  ...twilioEvidence,
  ...twitchEvidence,
  ...typeformEvidence,
  ...unkeyEvidence,
  ...unleashEvidence,
  ...upcloudEvidence,
  ...upstashEvidence,
  ...uptimerobotEvidence,
  ...valTownEvidence,
  ...vaultEvidence,
  ...vectaraEvidence,
  ...vehicleVinEvidence,
  ...vendorKeysEvidence,
  ...vercelEvidence,
  ...viberEvidence,
  ...vkEvidence,
  ...voiceflowEvidence,
  ...volcengineEvidence,
  ...voyageEvidence,
  ...wakatimeEvidence,
  ...walletKeysEvidence,
  ...wandbEvidence,
  ...webFrameworksEvidence,
  ...webTokensEvidence,
  ...webexEvidence,
  ...webhooksEvidence,
  ...wecomEvidence,
  ...wixEvidence,
  ...woocommerceEvidence,
  ...workosEvidence,
  ...xTwitterEvidence,
  ...xaiEvidence,
  ...xataEvidence,
  ...xenditEvidence,
  ...yandexEvidence,
  ...youComEvidence,
  ...zhipuEvidence,
  ...zohoEvidence,
  ...zoomEvidence,
};
