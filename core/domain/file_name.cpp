// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/file_name.h"

#include "core/domain/name.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// In bytes of UTF-8; below the usual limit of 255, so that a program may append to it.
constexpr qsizetype longest = 200;

QString lastPart(const QString& path)
{
    const auto isSeparator = [](QChar c) {
        return c == u'/' || c == u'\\';
    };
    const auto after = std::find_if(path.crbegin(), path.crend(), isSeparator).base();
    return path.mid(std::distance(path.cbegin(), after));
}

bool isInvisible(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate: // without its other half; pairs are kept together below
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        break;
    }
    return turnsText(c) || c == QChar(0x200b) || c == QChar(0x2060) || c == QChar(0xfeff);
}

QString visible(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept.append(c).append(text[++i]);
        } else if (!isInvisible(c)) {
            kept.append(QStringView(u"<>:\"|?*").contains(c) ? QChar(u'_') : c);
        }
    }
    return kept;
}

/// Device names on Windows, whatever their extension.
bool isReserved(const QString& name)
{
    const QString base = name.section(u'.', 0, 0).trimmed().toUpper();
    if (base == u"CON" || base == u"PRN" || base == u"AUX" || base == u"NUL")
        return true;
    return base.size() == 4 && (base.startsWith("COM"_L1) || base.startsWith("LPT"_L1)) && base[3].isDigit();
}

/// At most this many bytes of UTF-8, in whole characters.
QString cutTo(const QString& text, qsizetype bytes)
{
    QString cut = text;
    while (cut.toUtf8().size() > bytes)
        cut.chop(cut.size() > 1 && cut.back().isLowSurrogate() ? 2 : 1);
    return cut;
}

QString shortened(const QString& name)
{
    if (name.toUtf8().size() <= longest)
        return name;
    const qsizetype point = name.lastIndexOf(u'.');
    const QString ending = point > 0 && name.size() - point <= 20 ? name.mid(point) : QString();
    return cutTo(name.chopped(ending.size()), longest - ending.toUtf8().size()) + ending;
}

} // namespace

QString safeFileName(const QString& stored, const QString& fallback)
{
    QString name = visible(lastPart(stored)).simplified();
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    // A file system that drops these at the end would find a different file.
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (isReserved(name))
        name.prepend(u'_');
    name = shortened(name);
    return name.isEmpty() ? fallback : name;
}

} // namespace stagewright
