"""How Italian verbs end: the paradigms, written out by hand after the grammar.

Checked against the forms of Morph-it!, which gives a form one lemma only and no mood.
"""

# One row a mood and tense, in the order of `verbs._ROWS`; "/" parts variants, "-" stands for none.
REGULAR = {
    "are": """o i a iamo ate ano; avo avi ava avamo avate avano; ai asti ò ammo aste arono;
      er; i i i iamo iate ino; assi assi asse assimo aste assero; ato; ando; are/ar; ante""",
    "ere": """o i e iamo ete ono; evo evi eva evamo evate evano;
      ei/etti esti é/è/ette emmo este erono/ettero; er; a a a iamo iate ano;
      essi essi esse essimo este essero; uto; endo; ere/er; ente""",
    "ire": """o/isco i/isci e/isce iamo ite ono/iscono; ivo ivi iva ivamo ivate ivano;
      ii isti ì immo iste irono; ir; a/isca a/isca a/isca iamo iate ano/iscano;
      issi issi isse issimo iste issero; ito; endo; ire/ir; ente""",
}
# Whole rows of verbs that go their own way: infinitive (any verb ending so; "^" only this one).
IRREGULAR = {
    "^essere": """pres=sono sei è/é siamo siete sono; imp=ero eri era eravamo eravate erano;
      past=fui fosti fu fummo foste furono; fut=sar; sub=sia sia sia siamo siate siano;
      subimp=fossi fossi fosse fossimo foste fossero; part=stato; ger=essendo; inf=essere/esser""",
    "^avere": """pres=ho hai ha abbiamo avete hanno; past=ebbi avesti ebbe avemmo aveste ebbero;
      fut=avr; sub=abbia abbia abbia abbiamo abbiate abbiano""",
    "^riavere": "pres=- riai rià - - rianno; fut=riavr; past=riebbi - riebbe - - riebbero",
    "^andare": "pres=vado vai va - - vanno; fut=andr; sub=vada vada vada - - vadano",
    "^dare": """pres=do/dò dai dà/da' diamo date danno;
      past=diedi/detti desti diede/dette demmo deste diedero/dettero; fut=dar;
      sub=dia dia dia diamo diate diano/dìano; subimp=dessi dessi desse dessimo deste dessero""",
    "^ridare": "pres=ridò ridai ridà - - ridanno; past=ridiedi - ridiede - - ridiedero; fut=ridar",
    "^sottostare": "pres=sottosto sottostai sottosta - - sottostanno; fut=sottostar",
    "^stare": """pres=sto stai sta stiamo state stanno;
      past=stetti stesti stette stemmo steste stettero;
      fut=star; sub=stia stia stia stiamo stiate stiano;
      subimp=stessi stessi stesse stessimo steste stessero""",
    "fare": """pres=faccio/fo fai fa/fà facciamo fate fanno;
      imp=facevo facevi faceva facevamo facevate facevano;
      past=feci facesti fece facemmo faceste fecero; fut=far;
      sub=faccia faccia faccia facciamo facciate facciano;
      subimp=facessi facessi facesse facessimo faceste facessero; part=fatto; ger=facendo""",
    "dire": """pres=dico dici dice diciamo dite dicono;
      imp=dicevo dicevi diceva dicevamo dicevate dicevano;
      past=dissi dicesti disse dicemmo diceste dissero; fut=dir;
      sub=dica dica dica diciamo diciate dicano;
      subimp=dicessi dicessi dicesse dicessimo diceste dicessero; part=detto; ger=dicendo""",
    "^potere": """pres=posso puoi può/puo' possiamo potete possono; fut=potr;
      sub=possa possa possa possiamo possiate possano""",
    "^dovere": """pres=devo/debbo devi deve/dev' dobbiamo dovete devono/debbono; fut=dovr;
      sub=debba/deva debba/deva debba/deva dobbiamo dobbiate debbano/devano""",
    "^volere": """pres=voglio vuoi vuole/vuol vogliamo volete vogliono; fut=vorr;
      past=volli - volle - - vollero; sub=voglia voglia voglia vogliamo vogliate vogliano""",
    "^sapere": """pres=so/sò sai sa sappiamo sapete sanno; fut=sapr; past=seppi - seppe - - seppero;
      sub=sappia sappia sappia sappiamo sappiate sappiano""",
    "venire": """pres=vengo vieni viene veniamo - vengono; fut=verr; past=venni - venne - - vennero;
      sub=venga venga venga - - vengano; part=venuto""",
    "tenere": """pres=tengo tieni tiene - - tengono; fut=terr; past=tenni - tenne - - tennero;
      sub=tenga tenga tenga - - tengano""",
    "porre": """pres=pongo poni pone poniamo ponete pongono;
      imp=ponevo ponevi poneva ponevamo ponevate ponevano;
      past=posi ponesti pose ponemmo poneste posero; fut=porr;
      sub=ponga ponga ponga poniamo poniate pongano;
      subimp=ponessi ponessi ponesse ponessimo poneste ponessero; part=posto; ger=ponendo;
      inf=porre/por""",
    "durre": """pres=duco duci duce duciamo ducete ducono;
      imp=ducevo ducevi duceva ducevamo ducevate ducevano;
      past=dussi ducesti dusse ducemmo duceste dussero; fut=durr;
      sub=duca duca duca duciamo duciate ducano;
      subimp=ducessi ducessi ducesse ducessimo duceste ducessero; part=dotto; ger=ducendo;
      inf=durre/dur""",
    "trarre": """pres=traggo trai trae traiamo traete traggono;
      imp=traevo traevi traeva traevamo traevate traevano;
      past=trassi traesti trasse traemmo traeste trassero; fut=trarr;
      sub=tragga tragga tragga traiamo traiate traggano;
      subimp=traessi traessi traesse traessimo traeste traessero; part=tratto; ger=traendo;
      inf=trarre/trar""",
    "uscire": "pres=esco esci esce - - escono; sub=esca esca esca - - escano",
    "salire": "pres=salgo - - - - salgono; sub=salga salga salga - - salgano",
    "morire": """pres=muoio muori muore - - muoiono; fut=morr;
      sub=muoia muoia muoia - - muoiano; part=morto""",
    "parire": """pres=paio - - - - paiono; past=parvi - parve - - parvero;
      sub=paia paia paia - - paiano; part=parso""",
    "^parere": """pres=paio - - - - paiono; fut=parr; past=parvi - parve - - parvero;
      sub=paia paia paia - - paiano; part=parso""",
    "rimanere": """pres=rimango - - - - rimangono; fut=rimarr; past=rimasi - rimase - - rimasero;
      sub=rimanga rimanga rimanga - - rimangano; part=rimasto""",
    "permanere": """pres=permango - - - - permangono; fut=permarr;
      sub=permanga permanga permanga - - permangano""",
    "valere": """pres=valgo - - - - valgono; fut=varr; past=valsi - valse - - valsero;
      sub=valga valga valga - - valgano; part=valso""",
    "dolere": """pres=dolgo duoli duole - - dolgono; fut=dorr; past=dolsi - dolse - - dolsero;
      sub=dolga dolga dolga - - dolgano""",
    "gliere": "pres=- gli - gliamo - -; sub=- - - gliamo gliate -",
    "cogliere": """pres=colgo - - - - colgono; past=colsi - colse - - colsero;
      sub=colga colga colga - - colgano; part=colto""",
    "togliere": """pres=tolgo - - - - tolgono; past=tolsi - tolse - - tolsero;
      sub=tolga tolga tolga - - tolgano; part=tolto""",
    "sciogliere": """pres=sciolgo - - - - sciolgono; past=sciolsi - sciolse - - sciolsero;
      sub=sciolga sciolga sciolga - - sciolgano; part=sciolto""",
    "scegliere": """pres=scelgo - - - - scelgono; past=scelsi - scelse - - scelsero;
      sub=scelga scelga scelga - - scelgano; part=scelto""",
    "spegnere": """pres=spengo - - - - spengono; past=spensi - spense - - spensero;
      sub=spenga spenga spenga - - spengano; part=spento""",
    "sedere": """pres=siedo/seggo siedi siede - - siedono/seggono; fut=sieder;
      sub=sieda/segga sieda/segga sieda/segga - - siedano/seggano""",
    "^udire": "pres=odo odi ode - - odono; sub=oda oda oda - - odano",
    "^bere": """pres=bevo bevi beve beviamo bevete bevono; imp=bevevo - beveva - - bevevano;
      past=bevvi - bevve - - bevvero; fut=berr; sub=beva beva beva - - bevano;
      subimp=bevessi - bevesse - - bevessero; part=bevuto; ger=bevendo""",
    "acere": """pres=accio - - acciamo - acciono; past=acqui - acque - - acquero;
      sub=accia accia accia - - acciano; part=aciuto""",
    "muovere": "past=mossi - mosse - - mossero; part=mosso; ger=movendo",
    "scere": "part=sciuto",
    "compiere": "pres=compio compi compie compiamo compiete compiono; part=compiuto",
    "empire": "pres=empio empi empie - - empiono; sub=empia empia empia - - empiano",
    "vedere": "fut=vedr; past=vidi - vide - - videro; part=visto/veduto",
    "vivere": "fut=vivr; past=vissi - visse - - vissero; part=vissuto",
    "cadere": "fut=cadr; past=caddi - cadde - - caddero",
    "prevedere": "fut=prevedr/preveder; past=previdi - previde - - previdero; part=previsto",
    "apparire": """past=apparvi - apparve - - apparvero; part=apparso;
      pres=appaio - - - - appaiono; sub=appaia appaia appaia - - appaiano""",
    "soddisfare": "pres=soddisfo soddisfi soddisfa - - soddisfano; sub=- - soddisfi - - soddisfino",
    "nascere": "past=nacqui - nacque - - nacquero; part=nato",
    "piovere": "past=piovvi - piovve - - piovvero",
    "offrire": "part=offerto; past=offersi - offerse - - offersero",
    "aprire": "part=aperto",
    "coprire": "part=coperto",
    "soffrire": "part=sofferto",
}

# Strong past and participle: any verb ending so, root of the past ("-" none), participle.
STRONG = """
accendere acces acceso; scendere sces sceso; prendere pres preso; rendere res reso;
tendere tes teso; pendere - peso; fendere fes feso; offendere offes offeso;
difendere difes difeso; spendere spes speso; sospendere sospes sospeso; appendere appes appeso;
vilipendere - vilipeso; chiudere chius chiuso; cludere clus cluso; ludere lus luso;
ridere ris riso; cidere cis ciso; dividere divis diviso; vadere vas vaso; suadere suas suaso;
radere ras raso; ledere les leso; rodere ros roso; esplodere esplos esploso; trudere trus truso;
chiedere chies chiesto; rispondere rispos risposto; nascondere nascos nascosto;
fondere fus fuso; mettere mis messo; discutere discuss discusso; cutere cuss cusso;
flettere fless flesso; nettere ness nesso; figgere fiss fitto; affliggere affliss afflitto;
friggere friss fritto; infliggere infliss inflitto; scrivere scriss scritto; leggere less letto;
reggere ress retto; correggere corress corretto; proteggere protess protetto; eggere ess etto;
dirigere diress diretto; erigere eress eretto; negligere negless negletto;
prediligere prediless prediletto; redigere redass redatto; esigere - esatto;
transigere - transatto; struggere struss strutto; distruggere distruss distrutto;
giungere giuns giunto; fungere funs funto; ungere uns unto; pungere puns punto;
mungere muns munto; piangere pians pianto; frangere frans franto; spingere spins spinto;
dipingere dipins dipinto; fingere fins finto; tingere tins tinto; cingere cins cinto;
stringere strins stretto; vincere vins vinto; torcere tors torto; porgere pors porto;
sorgere sors sorto; scorgere scors scorto; accorgere accors accorto; volgere vols volto;
risolvere risols risolto; solvere sols solto; assolvere assols assolto;
dissolvere dissols dissolto; evolvere - evoluto; emergere emers emerso;
immergere immers immerso; ergere ers erto; spargere spars sparso; tergere ters terso;
correre cors corso; mordere mors morso; perdere pers perso; perdere pers perduto;
ardere ars arso; crescere crebb cresciuto; conoscere conobb conosciuto; rompere rupp rotto;
cuocere coss cotto; primere press presso; espellere espuls espulso; pellere puls pulso;
assumere assuns assunto; sumere suns sunto; redimere redens redento; dirimere - -;
muovere moss mosso; svellere svels svelto; sistere - sistito; assistere - assistito;
esistere - esistito; nuocere nocqu nociuto; distinguere distins distinto;
stinguere stins stinto; estinguere estins estinto; vellere vuls vulso;
concedere concess concesso; cedere - ceduto; succedere success successo;
annettere annett annesso; connettere conness connesso; scindere sciss scisso; concernere - -;
invadere invas invaso; decidere decis deciso; uccidere uccis ucciso; incidere incis inciso;
coincidere coincis coinciso; recidere recis reciso; assidere assis assiso;
intridere intris intriso; deprimere depress depresso; comprimere compress compresso;
imprimere impress impresso; esprimere espress espresso; opprimere oppress oppresso;
sopprimere soppress soppresso; reprimere repress represso; premere - premuto;
spandere spas spanto; espandere espans espanso; contundere contus contuso; mescere - mesciuto;
incutere incuss incusso; percuotere percoss percosso; scuotere scoss scosso;
riscuotere riscoss riscosso; ripercuotere ripercoss ripercosso; seppellire - sepolto;
sparire sparv sparito; scomparire scomparv scomparso; comparire comparv comparso;
trasparire trasparv trasparso; convergere convers converso; divergere - -;
adempiere - adempiuto; iscrivere iscriss iscritto; rimuovere rimoss rimosso;
promuovere promoss promosso; commuovere commoss commosso; soccorrere soccors soccorso;
ricorrere ricors ricorso; vendere - venduto; credere - creduto; temere - temuto;
eccellere eccels eccelso; ingerire - ingerito; influire - influito; presumere presuns presunto
"""
