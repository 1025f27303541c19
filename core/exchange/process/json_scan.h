// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace stagewright {

/// Steps over the parts of a JSON text that Qt could read.
class JsonScan
{
public:
    explicit JsonScan(const QByteArray& json);

    [[nodiscard]] qsizetype at() const { return at_; }
    [[nodiscard]] char now() const { return at_ < json_.size() ? json_[at_] : '\0'; }
    [[nodiscard]] bool atEnd() const { return at_ >= json_.size(); }
    [[nodiscard]] qsizetype lineAt(qsizetype at) const { return json_.first(at).count('\n') + 1; }

    /// Over the bracket that opens or closes.
    void bracket();
    /// Over a comma, if there is one, to what comes next.
    void comma();
    void skipSpace();
    /// Over a text, a number or a word.
    void skipPlain();
    /// Over a key and its colon.
    void skipKey();
    [[nodiscard]] QString takeKey();

private:
    void skipText();

    const QByteArray& json_;
    qsizetype at_ = 0;
};

} // namespace stagewright
