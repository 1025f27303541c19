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
    QString value; ///< placeholder for its value in the help; empty for a switch
    QString help;
};

/// The command-line arguments, parsed. Not by QCommandLineParser: it takes a word like "-5" for an option,
/// and tells a missing or unexpected value only within a sentence of its own.
class Arguments
{
public:
    /// Understands --name value, --name=value and -- (no options after it). UsageError for an unknown option,
    /// a missing value, or a value given to a switch.
    [[nodiscard]] static Result<Arguments> parse(const QStringList& words, const QList<Option>& options);

    [[nodiscard]] const QStringList& words() const { return words_; }
    [[nodiscard]] QString word(qsizetype index) const { return words_.value(index); }
    [[nodiscard]] bool has(const QString& name) const { return values_.contains(name); }
    [[nodiscard]] QString value(const QString& name, const QString& otherwise = {}) const
    {
        return values_.value(name, otherwise);
    }
    /// Of an option that may be given several times: all its values, in order.
    [[nodiscard]] QStringList values(const QString& name) const { return given_.value(name); }
    /// A whole number from `least` to `most`; UsageError for anything else.
    [[nodiscard]] Result<qint64> number(const QString& name, qint64 least, qint64 most,
                                        qint64 otherwise) const;

    /// Drops the leading words that name the command.
    void dropFirst(qsizetype count) { words_.remove(0, count); }

private:
    QStringList words_;
    QHash<QString, QString> values_;    ///< the last of each
    QHash<QString, QStringList> given_; ///< all of each
};

} // namespace stagewright::cli
