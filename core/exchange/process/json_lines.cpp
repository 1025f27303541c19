// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/process/json_lines.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

/// Walks over JSON once and remembers where the innermost part of the place began.
class Walk
{
public:
    Walk(const QByteArray& json, const QString& place) : json_(json), place_(place) {}

    qsizetype run()
    {
        value({}, true);
        return json_.first(best_).count('\n') + 1;
    }

private:
    [[nodiscard]] char now() const { return at_ < json_.size() ? json_[at_] : '\0'; }
    void skipSpace()
    {
        while (now() == ' ' || now() == '\n' || now() == '\r' || now() == '\t')
            ++at_;
    }

    /// `around` is the path so far; only values on the way to the place are looked into by name.
    void value(const QString& path, bool onTheWay)
    {
        skipSpace();
        if (onTheWay)
            best_ = at_;
        if (now() == '{')
            object(path, onTheWay);
        else if (now() == '[')
            list(path, onTheWay);
        else if (now() == '"')
            skipText();
        else
            while (at_ < json_.size() && !QByteArrayView(",]} \n\r\t").contains(now()))
                ++at_;
    }

    void object(const QString& path, bool onTheWay)
    {
        ++at_;
        skipSpace();
        while (now() == '"') {
            const qsizetype begin = at_;
            skipText();
            QString inner;
            if (onTheWay) {
                const QString key = textOf(json_.mid(begin, at_ - begin));
                inner = path.isEmpty() ? key : path + u'.' + key;
            }
            skipSpace();
            ++at_; // the colon
            value(inner, onTheWay && leadsTo(inner));
            next();
        }
        ++at_;
    }

    void list(const QString& path, bool onTheWay)
    {
        ++at_;
        skipSpace();
        for (qsizetype i = 0; at_ < json_.size() && now() != ']'; ++i) {
            const QString inner = onTheWay ? u"%1[%2]"_s.arg(path).arg(i) : QString();
            value(inner, onTheWay && leadsTo(inner));
            next();
        }
        ++at_;
    }

    void next()
    {
        skipSpace();
        if (now() == ',')
            ++at_;
        skipSpace();
    }

    [[nodiscard]] bool leadsTo(const QString& path) const
    {
        if (!place_.startsWith(path))
            return false;
        return place_.size() == path.size() || place_[path.size()] == u'.' || place_[path.size()] == u'[';
    }

    void skipText()
    {
        ++at_;
        while (at_ < json_.size() && now() != '"')
            at_ += now() == '\\' ? 2 : 1;
        ++at_;
    }

    static QString textOf(const QByteArray& quoted)
    {
        return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
    }

    const QByteArray& json_;
    const QString& place_;
    qsizetype at_ = 0;
    qsizetype best_ = 0;
};

} // namespace

qsizetype lineOf(const QByteArray& json, const QString& place)
{
    return Walk(json, place).run();
}

} // namespace stagewright
