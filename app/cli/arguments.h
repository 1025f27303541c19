// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace stagewright::cli {

/// An option a command knows.
struct Option
{
    QString name;  ///< without the dashes
    QString value; ///< what stands after it, for the help; empty for a switch
    QString help;
};

/// The words after the command, sorted out.
class Arguments
{
public:
    /// Understands --name value, --name=value and -- for "only words from here on". A UsageError names an
    /// unknown option, a missing value and a value that is too much.
    [[nodiscard]] static Result<Arguments> parse(const QStringList& words, const QList<Option>& options);

    [[nodiscard]] const QStringList& words() const { return words_; }
    [[nodiscard]] QString word(qsizetype index) const { return words_.value(index); }
    [[nodiscard]] bool has(const QString& name) const { return values_.contains(name); }
    [[nodiscard]] QString value(const QString& name, const QString& otherwise = {}) const
    {
        return values_.value(name, otherwise);
    }
    /// A whole number within limits; a UsageError for anything else.
    [[nodiscard]] Result<qint64> number(const QString& name, qint64 least, qint64 most,
                                        qint64 otherwise) const;

    /// The first words are the command's own name.
    void dropFirst(qsizetype count) { words_.remove(0, count); }

private:
    QStringList words_;
    QHash<QString, QString> values_;
};

} // namespace stagewright::cli
