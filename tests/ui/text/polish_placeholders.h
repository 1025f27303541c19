// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task/task.h"

#include <QTranslator>

namespace stagewright::test {

/// Installed, the placeholders are in Polish, and nothing else is.
class PolishPlaceholders : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        if (!QByteArrayView(context).endsWith("Placeholders"))
            return {};
        const QString text = QString::fromUtf8(source);
        if (text == dealPlaceholder)
            return QStringLiteral("{szansa}");
        if (text == companyPlaceholder)
            return QStringLiteral("{firma}");
        if (text == actionPlaceholder)
            return QStringLiteral("{działanie}");
        return {};
    }
};

} // namespace stagewright::test
