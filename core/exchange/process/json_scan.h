// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace stagewright {

/// Skips over the parts of a JSON text that Qt was able to read.
class JsonScan
{
public:
    explicit JsonScan(const QByteArray& json);

    [[nodiscard]] qsizetype at() const { return at_; }
    [[nodiscard]] char now() const { return at_ < json_.size() ? json_[at_] : '\0'; }
    [[nodiscard]] bool atEnd() const { return at_ >= json_.size(); }
    [[nodiscard]] qsizetype lineAt(qsizetype at) const { return json_.first(at).count('\n') + 1; }

    /// Skips an opening or closing bracket.
    void bracket();
    /// Skips a comma, if there is one, up to what comes next.
    void comma();
    void skipSpace();
    /// Skips a string, number or word.
    void skipPlain();
    /// Skips a key and its colon.
    void skipKey();
    [[nodiscard]] QString takeKey();

private:
    void skipText();

    const QByteArray& json_;
    qsizetype at_ = 0;
};

} // namespace stagewright
