// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spreadsheet.h"

#include <QFile>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace stagewright::test {

namespace {

const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";

QByteArray relation(const QByteArray& id, const QByteArray& type, const QByteArray& target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + type + "\" Target=\"" + target + "\"/>";
}

} // namespace

bool writeArchive(const QString& path, const QMap<QString, QByteArray>& parts)
{
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (!archive)
        return false;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        zip_source_t* source =
            zip_source_buffer(archive, part->constData(), static_cast<zip_uint64_t>(part->size()), 0);
        if (zip_file_add(archive, part.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(source);
            zip_discard(archive);
            return false;
        }
    }
    return zip_close(archive) == 0;
}

QMap<QString, QByteArray> workbookParts(const QList<std::pair<QByteArray, QByteArray>>& sheets,
                                        const QByteArray& strings, const QByteArray& properties)
{
    QMap<QString, QByteArray> parts;
    parts.insert(u"_rels/.rels"_s, head + "<Relationships xmlns=\"" + package + "\">" +
                                       relation("rId1", "officeDocument", "xl/workbook.xml") +
                                       "</Relationships>");
    QByteArray listed;
    QByteArray relations =
        relation("rIdS", "sharedStrings", "sharedStrings.xml") + relation("rIdF", "styles", "/xl/styles.xml");
    int number = 0;
    for (const auto& [name, rows] : sheets) {
        const QByteArray id = QByteArray::number(++number);
        // A name that ends with ! is hidden.
        const bool hidden = name.endsWith('!');
        listed += "<sheet name=\"" + (hidden ? name.chopped(1) : name) + "\" sheetId=\"" + id +
                  "\" r:id=\"rId" + id + "\"" + (hidden ? " state=\"hidden\"" : "") + "/>";
        relations += relation("rId" + id, "worksheet", "worksheets/sheet" + id + ".xml");
        parts.insert(u"xl/worksheets/sheet%1.xml"_s.arg(number), head + "<worksheet xmlns=\"" + main +
                                                                     "\"><sheetData>" + rows +
                                                                     "</sheetData></worksheet>");
    }
    parts.insert(u"xl/workbook.xml"_s, head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office +
                                           "\"><workbookPr " + properties + "/><sheets>" + listed +
                                           "</sheets></workbook>");
    parts.insert(u"xl/_rels/workbook.xml.rels"_s,
                 head + "<Relationships xmlns=\"" + package + "\">" + relations + "</Relationships>");
    parts.insert(u"xl/sharedStrings.xml"_s, head + "<sst xmlns=\"" + main + "\">" + strings + "</sst>");
    parts.insert(
        u"xl/styles.xml"_s,
        head + "<styleSheet xmlns=\"" + main +
            "\"><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm\"/>"
            "<numFmt numFmtId=\"165\" formatCode=\"#,##0.00\\ &quot;zł&quot;\"/></numFmts>"
            "<cellStyleXfs count=\"1\"><xf numFmtId=\"14\"/></cellStyleXfs>"
            "<cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
            "<xf numFmtId=\"165\"/></cellXfs></styleSheet>");
    return parts;
}

} // namespace stagewright::test
