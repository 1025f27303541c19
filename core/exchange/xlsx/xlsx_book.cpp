// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/xlsx_book.h"

#include "core/exchange/xlsx/cell_text.h"
#include "core/exchange/xlsx/xml_part.h"
#include "core/exchange/xlsx/zip_archive.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr qint64 largestSmallPart = 64LL * 1024 * 1024;
constexpr qint64 largestTexts = 512LL * 1024 * 1024;
constexpr qint64 mostTextUnits = 128LL * 1024 * 1024;
constexpr int mostSheets = 1000;
constexpr int unitsOfOne = 16; // what an empty text takes

struct Relation
{
    QString type; ///< its last word
    QString part;
};

/// The part that a relation names, seen from the folder of the part that has it.
QString resolved(const QString& folder, const QString& target)
{
    if (target.startsWith(u'/'))
        return target.sliced(1);
    QStringList path = folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString& step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == ".."_L1 && !path.isEmpty())
            path.removeLast();
        else if (step != "."_L1 && step != ".."_L1)
            path.append(step);
    }
    return path.join(u'/');
}

class BookReader
{
public:
    BookReader(const ZipArchive& archive, const QString& fileName) : archive_(archive), fileName_(fileName) {}

    Result<XlsxBook> read()
    {
        const QString workbook = partOf(relations(u"_rels/.rels"_s, {}), u"officeDocument"_s);
        if (workbook.isEmpty() || !readWorkbook(workbook))
            return broken();
        if (const Outcome texts = readStrings(); !texts)
            return texts.problem();
        readStyles();
        return book_;
    }

private:
    Problem broken() const { return {ProblemCode::ImportSpreadsheetBroken, {fileName_}}; }

    static QString partOf(const QHash<QString, Relation>& relations, const QString& type)
    {
        for (const Relation& each : relations) {
            if (each.type == type)
                return each.part;
        }
        return {};
    }

    QHash<QString, Relation> relations(const QString& part, const QString& folder) const
    {
        QHash<QString, Relation> found;
        XmlPart xml(archive_.entry(part, largestSmallPart));
        while (xml.toElement(u"Relationship"_s)) {
            const QString type = xml.attribute(u"Type"_s);
            found.insert(xml.attribute(u"Id"_s), {type.sliced(type.lastIndexOf(u'/') + 1),
                                                  resolved(folder, xml.attribute(u"Target"_s))});
        }
        return found;
    }

    bool readWorkbook(const QString& part)
    {
        const qsizetype slash = part.lastIndexOf(u'/');
        const QString folder = part.first(std::max<qsizetype>(slash, 0));
        const QString name = part.sliced(slash + 1);
        const auto related = relations(
            (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s + name + u".rels"_s, folder);
        strings_ = partOf(related, u"sharedStrings"_s);
        styles_ = partOf(related, u"styles"_s);
        XmlPart xml(archive_.entry(part, largestSmallPart));
        while (xml.toElement()) {
            if (xml.name() == "workbookPr"_L1)
                book_.countsFrom1904 = xml.flag(u"date1904"_s);
            if (xml.name() != "sheet"_L1)
                continue;
            const Relation relation = related.value(xml.attribute(u"id"_s));
            if (relation.type != "worksheet"_L1)
                continue; // a chart or a macro
            const QString state = xml.attribute(u"state"_s);
            book_.sheets.append(
                {xml.attribute(u"name"_s), relation.part, state == "hidden"_L1 || state == "veryHidden"_L1});
            if (book_.sheets.size() == mostSheets)
                break;
        }
        return !book_.sheets.isEmpty();
    }

    Outcome readStrings()
    {
        if (strings_.isEmpty())
            return done();
        XmlPart xml(archive_.entry(strings_, largestTexts));
        qint64 units = 0;
        while (xml.toElement(u"si"_s)) {
            book_.strings.append(unescaped(xml.text()));
            units += book_.strings.last().size() + unitsOfOne;
            if (units > mostTextUnits)
                return Problem{ProblemCode::ImportSpreadsheetTooLarge, {fileName_}};
        }
        if (xml.isTooLarge())
            return Problem{ProblemCode::ImportSpreadsheetTooLarge, {fileName_}};
        return xml.isSound() ? done() : Outcome(broken());
    }

    /// Without styles numbers are numbers; that is no reason to refuse the file.
    void readStyles()
    {
        QHash<int, bool> own;
        bool inCells = false;
        XmlPart xml(archive_.entry(styles_, largestSmallPart));
        while (xml.toElement()) {
            if (xml.name() == "numFmt"_L1)
                own.insert(xml.attribute(u"numFmtId"_s).toInt(),
                           isDateFormat(xml.attribute(u"formatCode"_s)));
            else if (xml.name() == "cellXfs"_L1)
                inCells = true;
            else if (xml.name() == "cellStyles"_L1 || xml.name() == "dxfs"_L1)
                inCells = false;
            else if (inCells && xml.name() == "xf"_L1) {
                const int format = xml.attribute(u"numFmtId"_s).toInt();
                book_.dates.append(own.value(format, isBuiltInDateFormat(format)));
            }
        }
    }

    const ZipArchive& archive_;
    QString fileName_;
    QString strings_;
    QString styles_;
    XlsxBook book_;
};

} // namespace

Result<XlsxBook> readBook(const ZipArchive& archive, const QString& fileName)
{
    return BookReader(archive, fileName).read();
}

} // namespace stagewright
