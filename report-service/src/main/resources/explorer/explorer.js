'use strict';

/** The scheme by which every description says that an operation takes a token. */
const SCHEME = 'token';

const language = navigator.language.startsWith('zh') ? 'zh' : 'en';

const wording = {
  zh: { people: '以此身份试用：' },
  en: { people: 'Try it as: ' },
}[language];

/** Where the page bears the name of the tool, it bears ours. */
const ourName = (system) => ({
  components: {
    Logo: () => system.React.createElement('b', null, 'Luzhi 履职'),
  },
});

/** Beside the button that asks for a token, a button for each person who may be tried: one click is enough. */
const demonstration = (people) => (system) => {
  const element = system.React.createElement;

  const present = () => system.authSelectors.authorized().getIn([SCHEME, 'value']);

  const become = (person) => {
    const schema = system.specSelectors.securityDefinitions().get(SCHEME);
    system.authActions.authorizeWithPersistOption({ [SCHEME]: { name: SCHEME, schema, value: person.token } });
  };

  const button = (person) => element('button', {
    key: person.token,
    type: 'button',
    className: 'btn',
    style: { margin: '0 0 0.5em 0.5em' },
    'aria-pressed': present() === person.token,
    disabled: present() === person.token,
    onClick: () => become(person),
  }, person.name[language]);

  return {
    wrapComponents: {
      AuthorizeBtnContainer: (Original) => (properties) => element('div', { className: 'auth-wrapper' },
        element('div', { role: 'group', 'aria-label': wording.people, style: { textAlign: 'right' } },
          wording.people, people.map(button)),
        element(Original, properties)),
    },
  };
};

fetch('/explorer').then((answer) => answer.json()).then(({ urls, people }) => SwaggerUIBundle({
  urls,
  dom_id: '#swagger-ui',
  deepLinking: true,
  persistAuthorization: true,
  // else a badge of somebody else's server
  validatorUrl: 'none',
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  plugins: [ourName, ...(people.length > 0 ? [demonstration(people)] : [])],
  layout: 'StandaloneLayout',
}));
