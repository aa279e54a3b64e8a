/** The words of the frame around the pages, where ours differ from Starlight's. */
const own = {
  en: {
    'i18n.untranslatedContent': 'This page is in English only.',
    'search.none': 'Nothing found.',
    'search.failed': 'The search needs a web server: it cannot run from the disk.',
  },
  'zh-Hans': {
    'i18n.untranslatedContent': '本页只有英文。',
    'sidebarNav.accessibleLabel': '主导航',
    'heading.anchorLabel': '“{{title}}”的链接',
    'search.none': '没有找到。',
    'search.failed': '搜索需要网页服务器，直接从磁盘打开时不能用。',
    'aside.note': '说明',
  },
};

/** A plugin of Starlight. */
export const words = () => ({
  name: 'cityfacts-words',
  hooks: {
    'config:setup': () => {},
    'i18n:setup': ({ injectTranslations }) => injectTranslations(own),
  },
});
