// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/xml_part.h"

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// A text or an element is read whole before anybody can look at it.
constexpr qint64 largestToken = 16LL * 1024 * 1024;

} // namespace

XmlPart::XmlPart(std::unique_ptr<ZipEntry> entry) : entry_(std::move(entry))
{
    if (entry_)
        xml_.setDevice(entry_.get());
}

QXmlStreamReader::TokenType XmlPart::step()
{
    while (entry_ && !damaged_ && !xml_.atEnd()) {
        entry_->allowNext(largestToken);
        const auto token = xml_.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::Invalid)
            break;
        if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement ||
            token == QXmlStreamReader::Characters)
            return token;
        if (token == QXmlStreamReader::EndDocument)
            return QXmlStreamReader::NoToken;
    }
    damaged_ = true;
    return QXmlStreamReader::NoToken;
}

bool XmlPart::toElement()
{
    while (true) {
        const auto token = step();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::NoToken)
            return false;
    }
}

bool XmlPart::toElement(const QString& wanted)
{
    while (toElement()) {
        if (name() == wanted)
            return true;
    }
    return false;
}

QString XmlPart::attribute(const QString& name) const
{
    for (const QXmlStreamAttribute& each : xml_.attributes()) {
        if (each.name() == name)
            return each.value().toString();
    }
    return {};
}

bool XmlPart::flag(const QString& name) const
{
    const QString value = attribute(name);
    return value == "1"_L1 || value == "true"_L1;
}

QString XmlPart::text(qsizetype most)
{
    QString text;
    int spoken = 0; // inside <rPh>
    for (int depth = 1; depth > 0;) {
        const auto token = step();
        if (token == QXmlStreamReader::NoToken)
            break;
        if (token == QXmlStreamReader::StartElement) {
            ++depth;
            if (spoken > 0 || name() == "rPh"_L1)
                ++spoken;
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
            if (spoken > 0)
                --spoken;
        } else if (spoken == 0 && text.size() <= most && depth > 0) {
            text += xml_.text();
        }
    }
    return text;
}

} // namespace stagewright
