// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export/table_writer.h"

namespace stagewright {

/// CSV by RFC 4180 in UTF-8.
class CsvWriter final : public TableWriter
{
public:
    explicit CsvWriter(const ExportOptions& options) : options_(options) {}

    [[nodiscard]] Outcome begin(QIODevice& device, const QStringList& headings) override;
    [[nodiscard]] Outcome add(const QList<ExportCell>& cells) override;
    [[nodiscard]] Outcome end() override;

private:
    [[nodiscard]] QString textOf(const ExportCell& cell) const;
    [[nodiscard]] QString guarded(const QString& text) const;
    void addText(const QString& text);

    ExportOptions options_;
    QIODevice* device_ = nullptr;
    QByteArray lines_;
};

} // namespace stagewright
