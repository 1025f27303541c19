// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/say.h"

#include <algorithm>

namespace stagewright::cli {

using namespace Qt::StringLiterals;

Result<Arguments> Arguments::parse(const QStringList& words, const QList<Option>& options)
{
    Arguments result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (word == "--"_L1) {
            result.words_ += words.mid(i + 1);
            break;
        }
        if (!word.startsWith("--"_L1)) {
            result.words_.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const auto option = std::find_if(options.cbegin(), options.cend(),
                                         [&name](const Option& each) { return each.name == name; });
        if (option == options.cend())
            return usage(Say::tr("Unknown option --%1. See --help for the list of options.").arg(name));
        const bool isSwitch = option->value.isEmpty();
        if (isSwitch && equals >= 0)
            return usage(Say::tr("The option --%1 takes no value.").arg(name));
        if (!isSwitch && equals < 0 && i + 1 == words.size())
            return usage(Say::tr("The option --%1 needs a value: %2.").arg(name, option->value));
        const QString value = isSwitch ? QString() : equals >= 0 ? word.mid(equals + 1) : words[++i];
        result.values_.insert(name, value);
        result.given_[name].append(value);
    }
    return result;
}

Result<qint64> Arguments::number(const QString& name, qint64 least, qint64 most, qint64 otherwise) const
{
    if (!has(name))
        return otherwise;
    bool ok = false;
    const qint64 value = this->value(name).toLongLong(&ok);
    if (ok && value >= least && value <= most)
        return value;
    return usage(Say::tr("--%1 is a whole number from %2 to %3, not \"%4\".")
                     .arg(name, QString::number(least), QString::number(most), this->value(name)));
}

} // namespace stagewright::cli
