/**
 * The reference in Chinese: what a doc comment says ─▶ the same in Chinese. A sentence that was changed since has no entry and is
 * shown in English until somebody translates it; `npm run site:test` names it.
 */
export const inChinese: Readonly<Record<string, string>> = {
  'Compares cities on several indicators. Each axis has its own scale from 0; a missing figure is a gap.':
    '按若干指标比较城市。每条轴各有刻度，从0开始；缺失的数字留出缺口。',
  'Compares funds by their published size. Lower bounds have an open end, parts are drawn inside their wholes, and funds without a size are named below.':
    '按公布的规模比较基金。下限画成开口，部分画在整体之内，没有规模的基金列在下面。',
  'Shows policies, facilities, funds and meetings over time. A band shows how uncertain a date is.':
    '按时间显示政策、设施、基金和会议。色带表示日期的不确定范围。',

  // Attributes of all charts.
  'Your own rows: typed rows or a plain table. `undefined`: the bundled rows, unless you have set rows before. `null`: your rows have not arrived; nothing is drawn. As an attribute: JSON or CSV.':
    '自己的数据：带类型的数据或普通表格。`undefined`：自带数据，除非之前设过自己的数据。`null`：数据还没到，什么都不画。作为标签属性时写 JSON 或 CSV。',
  'URL of a file with your own rows, JSON or CSV.': '自己的数据文件的网址，JSON 或 CSV。',
  'Meaning of headers that are not recognized: `{"Stadt": "place"}`. As an attribute: JSON.':
    '认不出的列名是什么意思：`{"Stadt": "place"}`。作为标签属性时写 JSON。',
  'Language of the numbers in your table, a BCP 47 tag: with `de`, `1.200,5` is 1200.5.':
    '表格里的数字按哪种语言书写，BCP 47 标签：`de` 表示 `1.200,5` 是1200.5。',
  '`lazy`: draws when the chart is within one viewport of the reader. `eager`: draws at once.':
    '`lazy`：图距可视区域不到一屏时才画。`eager`：立即画。',
  'Id of the selected city, fund or event; `null`: none.': '选定的城市、基金或事件的 id；`null` 为未选。',
  'Your main finding. Default: the title of the chart, in the reader’s language. Empty: none.':
    '主要发现。默认是图的名称，用读者的语言；留空则不要标题。',
  'Measure, unit and period. Default: how to read the chart. Empty: none.':
    '指标、单位和时间。默认是图的读法；留空则不要。',
  'Your note below the drawing, before the notes of the chart.': '图形下方你的说明，排在图自己的说明之前。',
  'A summary below the heading: your text; if empty, the computed one. Default: not shown.':
    '标题下的摘要：写你的文字；留空则自动生成。默认不显示。',
  'Byline or logo text in the footer.': '图下方的署名或标识文字。',
  'Your labels in the drawing, as JSON: `[{ "id": "beijing", "text": "…", "emphasis": true }]`. The id is that of a datum, city, fund or event.':
    '图形里你的标注，写 JSON：`[{ "id": "beijing", "text": "…", "emphasis": true }]`。id 是数据点、城市、基金或事件的 id。',
  'Level of the heading in the outline of the page, 2 to 6.': '标题在网页大纲里的级别，2到6。',
  'Ids of cities, funds or events to emphasize; the others are dimmed.': '要突出的城市、基金或事件的 id；其余变淡。',
  'Charts with the same name on one page share selection and hover.': '同一页上名称相同的图共享选定和悬停。',
  'Colors. `auto` follows the used `color-scheme` at the chart’s place in the page, not the operating system.':
    '颜色。`auto` 跟随图在网页里所在位置实际生效的 `color-scheme`，而不是操作系统。',
  'Hides the menu of views, downloads, citations and print.': '不要视图、下载、引用和打印的菜单。',
  'Hides the legend.': '不要图例。',
  'Hides the source line; exports still name the sources.': '不要来源行；导出的文件仍写明来源。',
  'URL of the folder used in copied snippets. Default: the folder of the running script.':
    '复制的代码指向的文件夹的网址。默认是当前脚本所在的文件夹。',
  'Language of the figure, a BCP 47 tag such as `en`, `zh-Hans` or `zh-Hant`. Default: the nearest `lang` of the page.':
    '图的语言，BCP 47 标签，如 `en`、`zh-Hans` 或 `zh-Hant`。默认是网页里最近的 `lang`。',

  // Members of the class.
  'The bundled rows, shown if `data` is not set; or a function that returns them, always the same, when a chart draws them. Set by the module that defines the element with data. They are not validated.':
    '自带数据，未设 `data` 时显示；也可以是返回自带数据的函数，每次画图时返回同一份。由带数据定义元素的模块设定，不做检查。',
  'Loads the evidence that the bundled rows leave out. Set by the module that defines the element with data.':
    '加载自带数据里没有放进的出处。由带数据定义元素的模块设定。',
  'The version of this copy of the library.': '这一份库的版本。',

  // Radar.
  'Place ids, separated by commas or spaces. Up to four share one radar; five and six become small multiples on the same scales. Default: the places of tier 1 (in the dataset Beijing, Shanghai, Guangzhou and Shenzhen); if there are none, all places.':
    '地方的 id，以逗号或空格分开。至多四个画在一张雷达图里；五六个画成刻度相同的多张小图。默认是数据里的一线城市；没有则全部地方。',
  'Indicator ids, or `set:NAME` for a named set, in the order of the axes. Default: `set:default`; if there is no such set, all indicators.':
    '指标的 id，或用 `set:NAME` 指定一组，按轴的顺序。默认是 `set:default`；没有这一组则全部指标。',
  'Each axis shows its latest value of this year or earlier, gaps included. Default: the latest date for which most shown cities have a value.':
    '每条轴取这一年或之前最近的数值，缺的照缺。默认是多数所示城市都有数值的最近日期。',
  'How the figures are shown: as outlines, as dots with one row per indicator, or as a table. `auto` is `radar` unless it would mislead. It is `dots` below 420 px, with fewer than 3 or more than 10 indicators, with more than 6 cities, with values below 0, or with more than a quarter of the values missing. With more than 50 cities it is `table`.':
    '怎样显示数字：轮廓、每项指标一行的点图，或表格。`auto` 在不会误导时是 `radar`；宽度不足420像素、指标少于3个或多于10个、城市多于6座、有低于0的值，或缺失超过四分之一时是 `dots`；城市多于50座时是 `table`。',

  // Bars.
  'Place ids, separated by commas or spaces; a city includes the funds of its districts. Default: every place that has a fund.':
    '地方的 id，以逗号或空格分开；城市包括其各区的基金。默认是有基金的全部地方。',
  'Levels of government: `national`, `provincial`, `municipal`, `district`, or those of your own rows. Default: all.':
    '政府层级：`national`、`provincial`、`municipal`、`district`，或你的数据里的层级。默认全部。',
  'Forms of fund: `fund`, `fund-of-funds`, `cluster`, `batch`, `group`, or those of your own rows. Default: all.':
    '基金形式：`fund`、`fund-of-funds`、`cluster`、`batch`、`group`，或你的数据里的形式。默认全部。',
  'Ids of sectors; funds with any of them are shown. Default: all funds.':
    '投资领域的 id；有其中任一领域的基金都显示。默认全部基金。',
  'Groups of rows: by `status` (set up, announced, only a target), by `city`, or `none`.':
    '各行怎样分组：`status`（已设立、已宣布、仅为目标）、`city` 或 `none`。',
  'Order of the rows. `size` puts the largest first, `date` the earliest, `name` sorts by Unicode code points, `none` keeps the order of the data. `size-asc`, `date-desc` and `name-desc` reverse it.':
    '各行的顺序。`size` 大的在前，`date` 早的在前，`name` 按 Unicode 码位，`none` 保持数据的顺序。`size-asc`、`date-desc` 和 `name-desc` 反过来排。',
  'How many rows are drawn; the table and the exports have all. `9999` draws every row.':
    '画几行；表格和导出包含全部。`9999` 画每一行。',
  'How the figures are shown. `auto` is `bars` at every width: long names wrap, and the drawing gets higher.':
    '怎样显示数字。`auto` 在任何宽度都是 `bars`：长名称换行，图形变高。',

  // Timeline.
  'Place ids, separated by commas or spaces, in the order of the lanes. A city includes its districts. An entry with several places is shown if one of them is named. Default: all places.':
    '地方的 id，以逗号或空格分开，按泳道的顺序。城市包括其各区；条目涉及多地时，有一地符合就显示。默认全部地方。',
  'Kinds of entry to show: policy, facility, fund, meeting, visit, zone, agreement, target, ceiling, voucher, pledge, support, other; or those of your own rows. Default: all.':
    '显示哪些类别的条目：policy、facility、fund、meeting、visit、zone、agreement、target、ceiling、voucher、pledge、support、other，或你的数据里的类别。默认全部。',
  'Levels of government to show: national, provincial, municipal, district; or those of your own rows. This leaves out entries without a level, such as targets. Default: all.':
    '显示哪些政府层级：national、provincial、municipal、district，或你的数据里的层级。没有层级的条目（如目标）不显示。默认全部。',
  'First year, month or day to show, as EDTF (2023, 2023-06, 2023-06-15). This leaves out entries without a date, but keeps targets. Default: the first year of the data.':
    '起始的年、月或日，EDTF 格式（2023、2023-06、2023-06-15）。没有日期的条目不显示，目标仍显示。默认是数据的第一年。',
  'Last year, month or day to show, as EDTF, inclusive. Default: the last year of the data.':
    '截止的年、月或日，EDTF 格式，含当日。默认是数据的最后一年。',
  'What each lane shows. With `city`, entries with several places have a lane of their own.':
    '每条泳道代表什么。`city` 时，涉及多地的条目另成一条泳道。',
  'How the entries are shown: lanes on a time scale, an ordered list, or a table. `auto` is `list` below 480 px, otherwise `timeline`.':
    '怎样显示条目：时间轴上的泳道、按序的列表，或表格。`auto` 在宽度不足480像素时是 `list`，否则是 `timeline`。',
  'A line across the lanes at a day: a date (2024-06-30), or `today` for the day of reading. Files without scripts have no line for `today`.':
    '在某一天画一条贯穿各泳道的线：日期（2024-06-30），或 `today`（阅读当天）。没有脚本的文件里，`today` 没有线。',
  'Ids of counts to list in full, `LANE/PERIOD`, for example `shanghai/2023`, or `list/2023` in a list.':
    '要全部列出的计数的 id，写作 `泳道/时段`，如 `shanghai/2023`，在列表里为 `list/2023`。',
  'Page of a list of more than 300 entries and of a table of more than 1,000, counted from 1; a page has 100.':
    '超过300条的列表和超过1000行的表格的页码，从1起；每页100条。',

  // Properties and methods.
  'Resolves after the first render.': '首次画好之后兑现的 Promise。',
  'Language and strings of the chart; `null` if this copy of the library has none.':
    '图的语言和文字；库的这一份里没有时为 `null`。',
  'The figure as data; `null` until the first render.': '以数据表示的图；首次画好之前为 `null`。',
  'Registers the element; a second definition of the tag is harmless and reported once.':
    '注册元素；同一标签再次定义无妨，只报告一次。',
  'The figure with table, notes, sources and records; `null` if nothing is drawn.':
    '图，含表格、说明、来源和记录；什么都没画时为 `null`。',
  'The figure as one SVG file with title, notes and sources, `width` px wide. It shows what the page shows.':
    '把图存为一个 SVG 文件，含标题、说明和来源，宽 `width` 像素。内容与网页所示相同。',

  // Events.
  'The reader selected a city, or cleared the selection.': '读者选定了一座城市，或取消选定。',
  'The reader selected a fund, or cleared the selection.': '读者选定了一只基金，或取消选定。',
  'The reader selected an event, or cleared the selection.': '读者选定了一个事件，或取消选定。',
  'The reader chose another view.': '读者换了视图。',
  'The reader chose another view, filter or time window; read it from the properties.':
    '读者换了视图、筛选或时间范围；从属性读取。',
  'The reader asked for a file, a citation, the embed code or a print; cancelable.':
    '读者要文件、引用、嵌入代码或打印；可以取消。',
  'Something is wrong with attributes or data.': '属性或数据有问题。',

  // Slot and parts.
  'A static figure or other content, shown until the chart is drawn; or own data, as a `<table>` or a `<script type="text/csv">`.':
    '画图之前显示的静态图或其他内容；或自己的数据，写成 `<table>` 或 `<script type="text/csv">`。',
  'The whole figure.': '整张图。',
  'The heading.': '标题。',
  'The line below the heading.': '标题下的一行。',
  'The summary, if the author shows it.': '摘要，作者要显示时才有。',
  'The link to all figures, sources and notes, and what it opens.': '“全部数据、来源与说明”的链接及其展开的内容。',
  'The drawing.': '图形。',
  'The cities, with line, marker and how many figures are known.': '各城市的线型、标记，以及已知几项。',
  'The meaning of shapes and bands.': '形状和色带的含义。',
  'The data table.': '数据表。',
  'The menu: views, downloads, citations, embed code, print.': '菜单：视图、下载、引用、嵌入代码、打印。',
  'The details of a datum.': '一个数据点的详情。',
  'The button that names what is selected, and clears the selection.': '写明选定了什么并可取消选定的按钮。',
  'Notes below the drawing.': '图形下的说明。',
  'The source line below the drawing.': '图形下的来源行。',

  // Custom properties.
  'Background of the figure.': '图的背景。',
  'Headings, labels and values.': '标题、图中文字和数值。',
  'Secondary text: units, dates, sources.': '次要文字：单位、日期、来源。',
  'Borders of tables and of the figure.': '表格和图的边框。',
  'Grid lines behind the data.': '数据背后的网格线。',
  'Axes, rims and ticks.': '轴、外缘和刻度。',
  'Focus rings.': '焦点框。',
  'Beijing.': '北京。',
  'Shanghai.': '上海。',
  'Guangzhou.': '广州。',
  'Shenzhen.': '深圳。',
  'First of six colors that the other cities share in turn.': '其他城市轮流使用的六种颜色之一。',
  'Second of the six.': '之二。',
  'Third of the six.': '之三。',
  'Fourth of the six.': '之四。',
  'Fifth of the six.': '之五。',
  'Last of the six.': '之六。',
  'Font of headings, notes, tables and controls.': '标题、说明、表格和控件的字体。',
  'Font of the heading.': '标题的字体。',
  'Font of the labels in the drawing.': '图中文字的字体。',
  'Scale factor of all text, labels too. The drawing is laid out again.': '全部文字的倍数，含图中文字；图会重排。',
  'Size of the heading.': '标题的字号。',
  'Size of the subheading and of details.': '副标题和详情的字号。',
  'Size of legend, tables and controls.': '图例、表格和控件的字号。',
  'Size of notes and sources.': '说明和来源的字号。',
  'Weight of the heading.': '标题的粗细。',
  'Width of grid lines, axes, rims and bands, px.': '网格、轴、外缘和色带的线宽，像素。',
  'Width of the lines of hollow marks and patterns, px.': '空心标记和填充图案的线宽，像素。',
  'Width of the outlines of cities and of periods, px.': '城市轮廓和时段的线宽，像素。',
  'Width of a highlighted outline, of open counts and of the marked half of a period, px.':
    '突出的城市、展开的计数和时段标明的半边的线宽，像素。',
  'Width of focus rings in the drawing, px; at least 2.': '图中焦点框的线宽，像素，至少2。',
  'Radius of the corners of buttons and details.': '按钮和详情的圆角。',
  'Shadow of details.': '详情的阴影。',
  'Height of an element that is not drawn yet.': '尚未画图的元素的高度。',

  // Static output.
  'Name of an element of ours.': '图表元素的名称。',
  'Options of `renderHtml`.': '`renderHtml` 的选项。',
  'The figure as HTML that needs no script, for the inside of the element or alone. `cityfacts.css` shows the drawing that fits; without it, the narrow one is visible.':
    '不需要脚本的 HTML 图，放在元素里或单独使用。`cityfacts.css` 显示合适的那种画法；没有它则显示窄的。',
  'markup that is well-formed XML too, without style attributes; the same bytes for the same request':
    '同时也是格式正确的 XML 的标记，没有 style 属性；同样的请求得到同样的字节',
  '`UsageError` that names the value and what is allowed': '`UsageError`，写明哪个值不对、允许什么',
  'The element with its figure inside: readable before and without script.':
    '里面放好静态图的元素：脚本运行之前或没有脚本时都能读。',
  'The figures shown, with citations, as CSV (RFC 4180): UTF-8 with a byte order mark; formulas are written as text.':
    '图中的数字及引文，CSV 格式（RFC 4180）：UTF-8，带字节顺序标记；公式会变成普通文字。',
  'The same as JSON: `{ chart, lang, heading, subheading, notes, newest_source, records, sources, credit }`.':
    '同上，JSON 格式：`{ chart, lang, heading, subheading, notes, newest_source, records, sources, credit }`。',
  'The figure as plain text: heading, description, one line per figure, notes, sources.':
    '纯文字的图：标题、描述、每个数字一行、说明、来源。',
  'Options of `renderImageHtml`: those of the picture, and its address.':
    '`renderImageHtml` 的选项：图片的选项及其地址。',
  'The figure as HTML for hosts that strip SVG, classes and scripts, such as posts of WordPress (`wp_kses_post`) and mail: a picture, and the same facts as a table, with notes and sources.':
    '供会去掉 SVG、类名和脚本的地方使用的 HTML，如 WordPress 文章（`wp_kses_post`）和邮件：一张图片，下附同样内容的表格、说明和来源。',
  'markup of `img`, `table`, `p` and `ul` with style attributes only; well-formed XML too':
    '只含 `img`、`table`、`p` 和 `ul` 及 style 属性的标记；也是格式正确的 XML',
  '`full`: names, title and description. `flat`: for hosts that strip, see `flat`.':
    '`full`：含名称、标题和描述。`flat`：供会过滤标记的地方使用。',
  'Options of `renderSvg`. A file cannot follow a page, so its theme is fixed.':
    '`renderSvg` 的选项。文件不能跟随网页，所以主题是固定的。',
  "The whole figure as one self-contained SVG with fixed colors: heading, legend, drawing, notes and sources. For editors that strip markup, use `profile: 'flat'`.":
    "整张图存为一个独立的 SVG，颜色写明：标题、图例、图形、说明和来源。供会过滤标记的编辑器使用时，设 `profile: 'flat'`。",
  'well-formed XML; the same bytes for the same request': '格式正确的 XML；同样的请求得到同样的字节',
  'Image pixels per CSS pixel.': '每个 CSS 像素对应几个图片像素。',
  'Options of `renderPng`.': '`renderPng` 的选项。',
  'The whole figure as a PNG, drawn by `@resvg/resvg-js` (an optional peer dependency, Node only).':
    '整张图的 PNG，由 `@resvg/resvg-js` 绘制（可选的对等依赖，仅限 Node）。',
  'the bytes of the file, `width × scale` pixels wide': '文件的字节，宽 `width × scale` 像素',
  '`SetupError` if the renderer is not installed, or no font has a character of the figure':
    '`SetupError`：没有安装绘制程序，或没有字体含图中的某个字',
  'An SVG of ours as a PNG.': '把本库的 SVG 变成 PNG。',
  '`SetupError` as `renderPng` does': '`SetupError`，同 `renderPng`',
  'Everything known about one row, in words: value with bound, printed wording, source, date, status, scope, comparability, why something is missing, what was inferred, and what other sources say. `undefined` if the rows do not contain it.':
    '一行数据的全部已知内容，用文字写出：数值和界限、原文、来源、日期、性质、范围、可比性、为何缺失、哪些是推断，以及其他来源的说法。数据里没有这一行时为 `undefined`。',
  '`rows`: Rows of a chart, or tables of the dataset: `{ funds, places, sources, citations }`.':
    '`rows`：图表的数据，或数据集的表：`{ funds, places, sources, citations }`。',
  '`id`: The id of a row of `table`.': '`id`：`table` 里某一行的 id。',
  '`lang`: `en`, `zh-Hans`, `zh-Hant`, or a tag that means one of them.':
    '`lang`：`en`、`zh-Hans`、`zh-Hant`，或意思相同的标签。',
  '`UsageError` for a tag that is neither English nor Chinese': '`UsageError`：标签既非英文也非中文',

  'The request is wrong; the message names the value and what is allowed.': '请求有误；消息写明哪个值不对、允许什么。',
  'The request is right, but something is not installed; the message says what.':
    '请求无误，但有东西没有安装；消息写明是什么。',
  'The content of `cityfacts.css`.': '`cityfacts.css` 的内容。',

  // Command line.
  'output format: svg, flat-svg, png, html, image-html, text, csv, json':
    '输出格式：svg、flat-svg、png、html、image-html、text、csv、json',
  'en (default), zh-Hans, zh-Hant, de, es, fr, or a tag that means one of them, such as zh-CN or de-CH':
    'en（默认）、zh-Hans、zh-Hant、de、es、fr，或意思相同的标签，如 zh-CN、de-CH',
  'outer width in px; svg, png, image-html: default 640; flat-svg: default 360; html: one or two, default 360,720':
    '整张图的宽度，像素。svg、png、image-html 默认640；flat-svg 默认360；html 可写一个或两个，默认 `360,720`',
  'png: pixels per px, 1, 2, 3; default 2': 'png：每个 CSS 像素对应几个图片像素，1、2或3，默认2',
  'png: a font file, besides those of the system; can be repeated': 'png：系统字体之外的字体文件，可重复',
  'flat-svg: wrapped in a section element, ready to paste': 'flat-svg：外面包一层 section 元素，可直接粘贴',
  'image-html: URL of the picture, a PNG with the same options, lang and width':
    'image-html：图片的网址；图片是选项、语言和宽度都相同的 PNG',
  'a CSV or JSON file with your own rows; - is standard input': '自己的数据文件，CSV 或 JSON；`-` 为标准输入',
  'with --data: meaning of headers that are not recognized, such as Stadt=place,Wert=value':
    '配合 `--data`：认不出的列名是什么意思，如 `Stadt=place,Wert=value`',
  'with --data: language of numbers and dates in the table, such as de for 1.200,5':
    '配合 `--data`：表格里的数字和日期按哪种语言书写，如 1.200,5 为 `de`',
  'with --data: draw the valid rows even if others are invalid; problems are warnings':
    '配合 `--data`：有的行无效时，照画有效的行；问题作为警告输出',
  'the file to write; -, the default, is standard output': '写到哪个文件；默认 `-`，即标准输出',
  'html: a standalone page that links cityfacts.css': 'html：独立网页，链接 cityfacts.css',
  'html with --page: URL of the folder with cityfacts.css': 'html 且有 `--page`：cityfacts.css 所在文件夹的网址',
  'svg, html: prefix of the ids in the markup; default: a hash of what is shown':
    'svg、html：标记中 id 的前缀；默认是所示内容的散列值',
  'svg, flat-svg, png: light (default), dark, print; html: auto (default), light, dark':
    'svg、flat-svg、png：light（默认）、dark、print；html：auto（默认）、light、dark',
  'this text': '显示帮助',
  'the version': '显示版本',
  'lists what in your table cannot be drawn, with the fix (exit code 1)':
    '列出表格里画不了的内容，以及怎样改（此时退出码为1）。',
  'the chart for the table; default: the one that fits its columns': '表格用于哪种图；默认是与各列相配的那种',
  'meaning of headers that are not recognized, such as Stadt=place,Wert=value':
    '认不出的列名是什么意思，如 `Stadt=place,Wert=value`',
  'language of numbers and dates in the table, such as de for 1.200,5':
    '表格里的数字和日期按哪种语言书写，如 1.200,5 为 `de`',
  'writes a table to fill in': '生成一张待填的表格。',
  'writes responses, pictures and pages for frames': '生成 oEmbed 响应、图片和框架页面。',
  'URL of the folder where you will put the files, such as https://news.example/charts/':
    '这些文件将放在哪个文件夹，写网址，如 `https://news.example/charts/`',
  'the folder to write to, a copy of dist; created if missing': '写到哪个文件夹，即 dist 的副本；没有则新建',
  'one or several, separated by commas; default: all': '一个或多个，以逗号分开；默认全部',
  'one or several, separated by commas; default: en,zh-Hans,zh-Hant':
    '一个或多个，以逗号分开；默认 `en,zh-Hans,zh-Hant`',
  'width of the frames in px; default 720': '框架的宽度，像素；默认720',
  'name of your site; default: the host of --base': '你的网站的名称；默认是 `--base` 的主机名',
  'a font file for the thumbnails, besides those of the system; can be repeated':
    '缩略图所用的、系统字体之外的字体文件，可重复',

  // Comments inside the types of static output.
  'Outer widths, px, one drawing each: one or two of 320–4000, default `[360, 720]`.':
    '整张图的宽度，像素，每种宽度一个图形：一个或两个，320至4000，默认 `[360, 720]`。',
  "`true`: a page of its own, with the stylesheet linked. A number is the timeline's option of that name.":
    '`true`：独立网页，链接样式表。数字则是时间线的同名选项。',
  'Address of the folder with `cityfacts.css`, for `page`; default: beside the page.':
    '`page` 所用的 `cityfacts.css` 所在文件夹的网址；默认与网页同处。',
  'Prefix of the ids in the markup; default: a hash of what is shown.': '标记中 id 的前缀；默认是所示内容的散列值。',
  'Address of the picture, a PNG of the same figure and width: http(s), or a path.':
    '图片的网址，内容和宽度相同的 PNG：http(s) 或路径。',
  'Default `full`.': '默认 `full`。',
  "With `profile: 'flat'`: wrapped in a `<section>`, ready to paste into an editor.":
    "配合 `profile: 'flat'`：外面包一层 `<section>`，可直接粘贴到编辑器里。",
  'Outer width, px; 320–4000, default 640, in the flat profile 360 (a phone’s column).':
    '整张图的宽度，像素；320至4000，默认640，flat 为360（手机栏宽）。',
  'Default: `light`.': '默认 `light`。',
  'Prefix of the ids in the file; default: a hash of what is shown.': '文件中 id 的前缀；默认是所示内容的散列值。',
  'Default 2.': '默认2。',
  'Font files to use besides those of the system.': '系统字体之外使用的字体文件。',
  '`false`: only `fonts`. Default `true`.': '`false`：只用 `fonts`。默认 `true`。',

  // Own data.
  'Either a row is a place, and every column that is not listed here is an indicator. Or a row is one figure, with the columns `place`, `indicator` and `value`.':
    '一行是一个地方，未列出的每一列都是一个指标；或一行是一个数字，有 `place`、`indicator` 和 `value` 三列。',
  'A row is a bar.': '一行是一个条形。',
  'A row is an entry.': '一行是一个条目。',
  'What the bar is.': '这个条形是什么。',
  'The figure. Units may be in the header: `Size (EUR m)`, `规模（亿元）`, `Share, %`.':
    '数值。单位可以写在列名里：`规模（亿元）`、`占比（%）`、`Size (EUR m)`。',
  'The place. In a timeline, several places are separated by `;`.': '地方；时间线可写多个，以 `;` 分隔。',
  'What is measured, with its unit if it has one: `Budget (EUR m)`.': '衡量的内容，有单位的带上单位：`预算（亿元）`。',
  'The year or date of the figures.': '数字的年份或日期。',
  'Planned, established and so on: a word of the vocabulary or your own.':
    '规划、已设立等：词汇表里的词，或自己的说法。',
  'The day, month or year. For bars, when the figure was stated.': '日、月或年；条形图是数字公布的时间。',
  'When it was established.': '设立的时间。',
  'The end of a period; `ongoing` or `..` for a period without an end.': '时段的终点；仍在持续的写 `ongoing` 或 `..`。',
  'The name or id of the row that this one is a part of.': '所属整体那一行的名称或 id。',
  'A currency code of ISO 4217.': 'ISO 4217 货币代码。',
  'The unit of the figure: `%`, `EUR m`, `亿元`, or the name of what is counted.':
    '数值的单位：`%`、`亿元`、`EUR m`，或所计事物的量词。',
  'A level of government, or a level of your own.': '政府层级，或自己的分级。',
  'The form of a fund, or your own.': '基金的形式，或自己的分类。',
  'Who manages it.': '管理机构。',
  'Why there is no figure.': '为何没有数字。',
  'Who says so; may contain a web address.': '数据出自哪里，可以附网址。',
  'The web address (http or https) of the row and its source.': '这一行及其来源的网址（http 或 https）。',
  'A remark.': '备注。',
  'An id for highlights and annotations. Default: the name of the row.':
    '供突出和标注引用的名称；不写则用这一行的名称。',
  'A color of the place.': '这个地方的颜色。',
  'What happened.': '发生了什么。',
  'A kind of entry: a word of the vocabulary or your own.': '条目的类别：词汇表里的词，或自己的分类。',
  'What happened on the date: issued, effective and so on, or your own.':
    '日期是什么日期：发布、施行等，或自己的说法。',
  'The body that issued the document.': '发文机关。',
};
