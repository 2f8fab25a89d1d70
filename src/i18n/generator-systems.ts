import type { Messages } from './language.js';

type SystemName =
  | 'own'
  | 'wordpress'
  | 'sharepoint'
  | 'canvas'
  | 'moodle'
  | 'optimizely'
  | 'enonic'
  | 'umbraco'
  | 'drupal'
  | 'email';

/** What is particular to one system. Places are named by way in; what is not named has the common words. */
interface SystemWords {
  readonly name: string;
  readonly note: string;
  readonly template?: string;
  readonly placeholder?: string;
  readonly frame?: string;
  readonly link?: string;
}

interface Sentences {
  readonly systems: Readonly<Record<SystemName, SystemWords>>;
  readonly template: string;
  readonly element: string;
  readonly shortcode: string;
  readonly placeholder: string;
  readonly frame: string;
  readonly link: string;
}

/** Where each piece of code is pasted, and what each system does with it. */
export const systemMessages: Messages<Sentences> = {
  nb: {
    template: 'Én gang i malen for nettstedet, før </head>. Det gjør den som drifter nettstedet.',
    element: 'På siden, der materiellet skal stå.',
    shortcode: 'I blokken «Kortkode», eller rett i teksten.',
    placeholder: 'I kildekoden i redigeringsfeltet.',
    frame: 'I kildekoden i redigeringsfeltet.',
    link: 'I et avsnitt for seg selv i redigeringsfeltet.',
    systems: {
      own: {
        name: 'Egen mal eller egne HTML-sider',
        note: 'Her er det du som bestemmer hva som slipper inn.',
        template: 'Én gang i siden eller malen, før </head>.',
        placeholder: 'På siden, der materiellet skal stå.',
        frame: 'På siden, der materiellet skal stå.',
      },
      wordpress: {
        name: 'WordPress',
        note: 'Uten retten «unfiltered_html» tar WordPress bort script, rammer og egne elementer. Kortkoden, plassholderen og lenken blir stående.',
        template: 'Én gang i temaet, før </head>. Det gjør en administrator.',
        placeholder: 'I blokken «Egendefinert HTML».',
        link: 'I en avsnittsblokk for seg selv.',
      },
      sharepoint: {
        name: 'SharePoint',
        note: 'SharePoint slipper ikke inn script. Rammen har fast høyde, og det som er lengre, ruller inni den. Domenet må være tillatt: brevet under kan sendes som det er.',
        frame: 'Rediger siden, sett inn nettdelen «Bygg inn», og lim koden i feltet.',
        link: 'I en tekstdel under rammen.',
      },
      canvas: {
        name: 'Canvas',
        note: 'Canvas tar bort script og data-attributter, og lar rammer stå.',
        frame: 'Rediger siden, åpne HTML-redigering (</>) under feltet, og lim inn.',
      },
      moodle: {
        name: 'Moodle',
        note: 'Redigeringsfeltet tar bort script og egne elementer. Legger det sandbox="" på rammen, kan teksten leses, men knappene virker ikke. Skal fullføring meldes til kurset, bruk SCORM-pakken i stedet.',
        frame: 'Legg til en «Side», åpne kildekoden i redigeringsfeltet, og lim inn.',
      },
      optimizely: {
        name: 'Optimizely (Episerver)',
        note: 'Redigeringsfeltet tar bort det utvikleren ikke har åpnet for. En lenke blir alltid stående.',
        placeholder: 'I kildekoden, når utvikleren har åpnet for div med data-attributter.',
        frame: 'I kildekoden, når utvikleren har åpnet for iframe.',
      },
      enonic: {
        name: 'Enonic XP',
        note: 'Makroen «embed» tar en ramme.',
        frame: 'På en egen linje i redigeringsfeltet.',
      },
      umbraco: {
        name: 'Umbraco',
        note: 'Fra versjon 15.3 lar redigeringsfeltet div med class, id og data-attributter stå.',
      },
      drupal: {
        name: 'Drupal',
        note: 'Tekstformatet avgjør hva som blir stående. Lenker gjør det.',
        placeholder: 'I kildekoden, i et tekstformat som tillater div med data-attributter.',
        frame: 'I kildekoden, i et tekstformat som tillater iframe.',
      },
      email: {
        name: 'E-post',
        note: 'E-postprogrammer viser hverken script eller rammer.',
        link: 'I meldingen.',
      },
    },
  },
  nn: {
    template: 'Éin gong i malen for nettstaden, før </head>. Det gjer den som driftar nettstaden.',
    element: 'På sida, der materiellet skal stå.',
    shortcode: 'I blokka «Kortkode», eller rett i teksten.',
    placeholder: 'I kjeldekoden i redigeringsfeltet.',
    frame: 'I kjeldekoden i redigeringsfeltet.',
    link: 'I eit avsnitt for seg sjølv i redigeringsfeltet.',
    systems: {
      own: {
        name: 'Eigen mal eller eigne HTML-sider',
        note: 'Her er det du som avgjer kva som slepp inn.',
        template: 'Éin gong i sida eller malen, før </head>.',
        placeholder: 'På sida, der materiellet skal stå.',
        frame: 'På sida, der materiellet skal stå.',
      },
      wordpress: {
        name: 'WordPress',
        note: 'Utan retten «unfiltered_html» tek WordPress bort script, rammer og eigne element. Kortkoden, plasshaldaren og lenkja blir ståande.',
        template: 'Éin gong i temaet, før </head>. Det gjer ein administrator.',
        placeholder: 'I blokka for eigendefinert HTML.',
        link: 'I ei avsnittsblokk for seg sjølv.',
      },
      sharepoint: {
        name: 'SharePoint',
        note: 'SharePoint slepp ikkje inn script. Ramma har fast høgd, og det som er lengre, rullar inni ho. Domenet må vere tillate: brevet under kan sendast som det er.',
        frame: 'Rediger sida, set inn nettdelen «Bygg inn», og lim koden i feltet.',
        link: 'I ein tekstdel under ramma.',
      },
      canvas: {
        name: 'Canvas',
        note: 'Canvas tek bort script og data-attributt, og lèt rammer stå.',
        frame: 'Rediger sida, opne HTML-redigering (</>) under feltet, og lim inn.',
      },
      moodle: {
        name: 'Moodle',
        note: 'Redigeringsfeltet tek bort script og eigne element. Legg det sandbox="" på ramma, kan teksten lesast, men knappane verkar ikkje. Skal fullføring meldast til kurset, bruk SCORM-pakken i staden.',
        frame: 'Legg til ei «Side», opne kjeldekoden i redigeringsfeltet, og lim inn.',
      },
      optimizely: {
        name: 'Optimizely (Episerver)',
        note: 'Redigeringsfeltet tek bort det utviklaren ikkje har opna for. Ei lenkje blir alltid ståande.',
        placeholder: 'I kjeldekoden, når utviklaren har opna for div med data-attributt.',
        frame: 'I kjeldekoden, når utviklaren har opna for iframe.',
      },
      enonic: {
        name: 'Enonic XP',
        note: 'Makroen «embed» tek ei ramme.',
        frame: 'På ei eiga linje i redigeringsfeltet.',
      },
      umbraco: {
        name: 'Umbraco',
        note: 'Frå versjon 15.3 lèt redigeringsfeltet div med class, id og data-attributt stå.',
      },
      drupal: {
        name: 'Drupal',
        note: 'Tekstformatet avgjer kva som blir ståande. Lenkjer gjer det.',
        placeholder: 'I kjeldekoden, i eit tekstformat som tillèt div med data-attributt.',
        frame: 'I kjeldekoden, i eit tekstformat som tillèt iframe.',
      },
      email: {
        name: 'E-post',
        note: 'E-postprogram viser korkje script eller rammer.',
        link: 'I meldinga.',
      },
    },
  },
  en: {
    template: 'Once in the site’s template, before </head>. Whoever runs the site does this.',
    element: 'On the page, where the material is to be.',
    shortcode: 'In a “Shortcode” block, or in the text itself.',
    placeholder: 'In the source code of the editor field.',
    frame: 'In the source code of the editor field.',
    link: 'In a paragraph by itself in the editor field.',
    systems: {
      own: {
        name: 'Own template or HTML pages',
        note: 'Here you decide what gets in.',
        template: 'Once in the page or template, before </head>.',
        placeholder: 'On the page, where the material is to be.',
        frame: 'On the page, where the material is to be.',
      },
      wordpress: {
        name: 'WordPress',
        note: 'Without the right “unfiltered_html” WordPress removes scripts, frames and custom elements. The shortcode, the placeholder and the link stay.',
        template: 'Once in the theme, before </head>. An administrator does this.',
        placeholder: 'In a “Custom HTML” block.',
        link: 'In a paragraph block by itself.',
      },
      sharepoint: {
        name: 'SharePoint',
        note: 'SharePoint lets no script in. The frame has a fixed height, and what is longer scrolls inside it. The domain must be allowed: the letter below can be sent as it is.',
        frame: 'Edit the page, insert the “Embed” web part, and paste the code into its field.',
        link: 'In a text part below the frame.',
      },
      canvas: {
        name: 'Canvas',
        note: 'Canvas removes scripts and data attributes, and keeps frames.',
        frame: 'Edit the page, open the HTML editor (</>) below the field, and paste.',
      },
      moodle: {
        name: 'Moodle',
        note: 'The editor removes scripts and custom elements. If it puts sandbox="" on the frame, the text can be read, but the buttons do not work. If completion is to be reported to the course, use the SCORM package instead.',
        frame: 'Add a “Page”, open the source code of the editor field, and paste.',
      },
      optimizely: {
        name: 'Optimizely (Episerver)',
        note: 'The editor removes what the developer has not allowed. A link always stays.',
        placeholder: 'In the source code, once the developer has allowed div with data attributes.',
        frame: 'In the source code, once the developer has allowed iframe.',
      },
      enonic: {
        name: 'Enonic XP',
        note: 'The “embed” macro takes a frame.',
        frame: 'On a line of its own in the editor field.',
      },
      umbraco: {
        name: 'Umbraco',
        note: 'From version 15.3 the editor keeps div with class, id and data attributes.',
      },
      drupal: {
        name: 'Drupal',
        note: 'The text format decides what stays. Links do.',
        placeholder: 'In the source code, in a text format that allows div with data attributes.',
        frame: 'In the source code, in a text format that allows iframe.',
      },
      email: {
        name: 'Email',
        note: 'Email programs show neither scripts nor frames.',
        link: 'In the message.',
      },
    },
  },
};
