/** The words of the frame around the pages, where ours differ from Starlight's. */
const own = {
  en: {
    'i18n.untranslatedContent': 'This page is in English only.',
    // One page for both languages: a server knows one 404.html.
    '404.text': 'Page not found. Check the address, or use the search. 没有这个页面。请检查网址，或搜索。',
    'search.none': 'Nothing found.',
    'search.cancelLabel': 'Close',
    'search.failed': 'The search needs a web server: it cannot run from the disk.',
  },
  'zh-Hans': {
    'skipLink.label': '跳到正文',
    'search.label': '搜索',
    'search.cancelLabel': '关闭',
    'themeSelect.accessibleLabel': '选择颜色',
    'themeSelect.dark': '深色',
    'themeSelect.light': '浅色',
    'themeSelect.auto': '自动',
    'languageSelect.accessibleLabel': '选择语言',
    'menuButton.accessibleLabel': '菜单',
    'tableOfContents.onThisPage': '本页内容',
    'tableOfContents.overview': '概述',
    'page.previousLink': '上一页',
    'page.nextLink': '下一页',
    'aside.tip': '提示',
    'aside.caution': '注意',
    'aside.danger': '警告',
    'expressiveCode.copyButtonCopied': '已复制',
    'expressiveCode.copyButtonTooltip': '复制',
    'expressiveCode.terminalWindowFallbackTitle': '终端窗口',
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
