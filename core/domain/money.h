// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QStringList>

namespace stagewright {

/// An ISO 4217 currency the program knows: its code and how many digits its minor unit has.
class Currency
{
public:
    [[nodiscard]] static Result<Currency> fromCode(const QString& code);
    [[nodiscard]] static QList<Currency> all();
    [[nodiscard]] static Currency pln();

    [[nodiscard]] QString code() const { return code_; }
    /// How people write it: zł, €, $; the code if there is nothing shorter.
    [[nodiscard]] QString symbol() const;
    /// Every way people write it beside an amount, longest first: "CA$", "CAD", "$".
    [[nodiscard]] QStringList signs() const;
    [[nodiscard]] int minorDigits() const { return minorDigits_; }
    /// 100 for a currency with two minor digits.
    [[nodiscard]] qint64 minorPerMajor() const;

    friend bool operator==(const Currency&, const Currency&) = default;

private:
    Currency(QString code, int minorDigits) : code_(std::move(code)), minorDigits_(minorDigits) {}
    QString code_;
    int minorDigits_;
};

/// Whole minor units (grosze, cents). Sums never mix currencies; doing so is a bug, so it is asserted.
class Money
{
public:
    /// The largest amount of a deal, in minor units: ten billion in a currency with two minor digits.
    static constexpr qint64 largest = 1'000'000'000'000;

    Money(qint64 minor, Currency currency) : minor_(minor), currency_(std::move(currency)) {}

    [[nodiscard]] qint64 minor() const { return minor_; }
    [[nodiscard]] const Currency& currency() const { return currency_; }
    [[nodiscard]] bool isZero() const { return minor_ == 0; }

    friend Money operator+(const Money& a, const Money& b)
    {
        Q_ASSERT(a.currency_ == b.currency_);
        return {a.minor_ + b.minor_, a.currency_};
    }
    friend bool operator==(const Money&, const Money&) = default;

private:
    qint64 minor_;
    Currency currency_;
};

} // namespace stagewright
