#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes tests/data/schema-N.stagewright with the program itself: a small workspace with what a file of its
# schema N can hold. Run it once for each schema; afterwards the file is what old workspaces look like and
# never changes.
#
#     tests/data/make_schema.sh build/release/app/cli/stagewright-cli 2
set -eu

program=$(realpath "$1")
here=$(dirname "$(realpath "$0")")
made="$here/schema-$2.stagewright"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

rm -f "$made"
cli() { "$program" --database "$made" "$@"; }
deal() { cli deals --json | python3 -c '
import json, sys
print(next(d["id"] for d in json.load(sys.stdin) if d["name"] == sys.argv[1]))' "$1"; }

cli init --company 'Zażółć Ltd' --admin 'Ada Łucka' --email ada@example.com --currency PLN
cli user add 'Sal Żak' sal@example.com
cat > "$work/deals.csv" <<'CSV'
name,owner,company,product,source,value,created,status,closed
Solar pilot,sal@example.com,Łódź Solar,Panels,Fair,1000.50,2025-01-10,open,
🚚 flota,sal@example.com,Łódź Solar,Panels,,2500,2025-02-10,open,
מכירה,ada@example.com,Acme,,Fair,300,2025-03-10,open,
Won long ago,ada@example.com,Acme,Panels,,9000,2024-03-10,won,2024-05-20
CSV
cat > "$work/mapping.json" <<'JSON'
{ "columns": {"name": "name", "owner": "owner", "company": "company", "product": "product",
              "source": "source", "value": "value", "created": "created", "status": "status",
              "closed": "closed"},
  "statuses": {"won": "won", "open": "open"}, "date_format": "yyyy-MM-dd", "create_missing": true }
JSON
cli import-deals "$work/deals.csv" --mapping "$work/mapping.json"

printf 'offer\0of bytes\377' > "$work/offer.pdf"
solar=$(deal 'Solar pilot')
truck=$(deal '🚚 flota')
cli tick "$solar" 'Contact made' --as sal@example.com --note 'They called back'
cli tick "$solar" 'Offer sent' --as sal@example.com --note 'As agreed' --file "$work/offer.pdf"
cli untick "$solar" 'Offer sent' --as ada@example.com
cli tick "$truck" 'Contract signed' --as ada@example.com --note 'Signed' --file "$work/offer.pdf"
cli win "$truck" --as ada@example.com
cli lose "$(deal 'מכירה')" --reason 'Too expensive' --as ada@example.com

# A second version, under which the open deals go on.
cli process show 'Default process' --json > "$work/process.json"
sed 's/Offer discussed/Offer talked through/' "$work/process.json" > "$work/next.json"
cli process set 'Default process' --file "$work/next.json"
cli check
# A reading connection leaves an empty log behind; one with something in it would be part of the file.
test ! -s "$made-wal"
rm -f "$made-wal" "$made-shm"
# The backup from before the import, and the rights of a private file, which version control does not keep.
rm -rf "$made-backups"
chmod 644 "$made"
