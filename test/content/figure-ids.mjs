// The figures that partners may name, promised once: an id is never taken away.
export const figureIds = `
s000-calls s000-cases s000-prev s000-labor-prev s000-le-seen s000-le-orgs
s000-le-minors s000-training-2010 s000-training-2016 s000-grant s000-arrests-2016 s000-arrests-2017
s000-grade-d s001-rise s001-calls s001-cases s002-age s002-polaris-2014
s002-mecasa-2014 s002-prev s002-coalitions s002-n-le s002-n-int s002-n-surv
s002-le-male s002-le-10y s002-le-cy s002-le-other s002-le-sex s002-le-labor
s002-le-minors s002-le-laws s002-le-minorcheck s002-le-advocate s002-le-resources s002-ucr
s002-grant s003-national s003-ch-calls s003-ch-emails s003-ch-sms s003-ch-online
s003-ch-webchat s003-channels s003-2007-2014 s003-2007-2014-v s003-2021 s003-2021-v
s003-2021-sex s003-2021-labor s003-2021-imb s003-2021-res s003-2021-othersex s003-2021-hosp
s003-2021-otherlabor s003-2021-ages-a s003-2021-ages-m s003-2021-gen-f s003-2021-gen-m s003-2021-foreign
s004-rise s004-occ-men s004-occ-kids s004-occ-cities s004-occ-maine s004-resolve
s004-nothere nhth-signals-all nhth-ch-calls nhth-ch-emails nhth-ch-sms nhth-ch-online
nhth-ch-webchat nhth-cases-all nhth-victims-all nhth-2023-signals nhth-2023-v nhth-2023-cases
nhth-2023-victims nhth-2022-implied nhth-2024-maine nhth-2015-2022 bdn-calls-0712 bdn-cases-0712
bdn-calls-2011 bdn-calls-2012a bdn-calls-2012b bdn-cases-2012 bdn-calls-2013 bdn-cases-2013
bdn-calls-2014 bdn-ind-2013 seacoast-180 hza-range le-300-400 report-14
mecasa-200 svsapars-200 safevoices-100 mcedv-95 preble-111 preble-600
preble-500 preble-200 buffett-25m mecasa-fund mecasa-fy17-train nhth-nat-2020
nat-2024-cases nat-2019-minors typ-hosp-labor typ-imhb typ-nails-labor typ-nails-sex
visa-72 me-h2b me-foreign-seasonal me-wage-cases occ-150
`
  .trim()
  .split(/\s+/);
