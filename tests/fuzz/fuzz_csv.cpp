// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a CSV file: it is read to its end or refused with a problem, and what was read keeps the
// reader's promises.
#include "core/domain/amount.h"
#include "core/exchange/import/import_mapping.h"
#include "core/exchange/import/value_parser.h"
#include "core/exchange/table/table_reader.h"

#include <QBuffer>

#include <cstdlib>

using namespace stagewright;

namespace {

void demand(bool kept)
{
    if (!kept)
        std::abort();
}

/// The first byte chooses what the caller knows better than detection does.
TableOptions optionsFrom(uint8_t byte)
{
    TableOptions options;
    if ((byte & 1U) != 0)
        options.delimiter = QChar(u";,\t|"[(byte >> 1U) & 3U]);
    if ((byte & 8U) != 0)
        options.encoding = TextEncoding(((byte >> 4U) & 7U) % 6U);
    return options;
}

void readValue(const QString& cell)
{
    for (const AmountMarks& marks : {AmountMarks(), amountMarksWith(u'.'), amountMarksWith(u',')}) {
        const auto amount = parsedAmount(cell, *Currency::fromCode(QStringLiteral("PLN")), marks);
        demand(!amount || (*amount >= 0 && *amount <= Money::largest));
    }
    (void)amountMarksIn({cell});
    for (const QString& format : importDateFormats()) {
        const auto day = parsedDay(cell, format);
        demand(!day || (day->isValid() && day->year() >= 1900));
    }
    (void)statusFromWord(cell);
    (void)currencyOfHeading(cell);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(QByteArray(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1)));
    buffer->open(QIODevice::ReadOnly);
    auto reader = TableReader::read(std::move(buffer), QStringLiteral("fuzz.csv"), optionsFrom(data[0]));
    if (!reader)
        return 0;
    (void)mappingFromHeadings((*reader)->headings());
    qint64 line = 0;
    int values = 10; // reading a value takes as long as reading many rows
    while (true) {
        const auto row = (*reader)->next();
        if (!row || !*row)
            return 0;
        demand((*row)->line > line && !(*row)->cells.isEmpty() && (*row)->cells.size() <= maxColumns);
        line = (*row)->line;
        for (const QString& cell : (*row)->cells) {
            demand(cell.size() <= largestCell && !cell.contains(QChar(u'\0')));
            if (cell.size() < 40 && values-- > 0)
                readValue(cell);
        }
    }
}
