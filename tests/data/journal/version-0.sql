-- SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
-- SPDX-License-Identifier: Apache-2.0

-- A database in which nothing was ever kept.
CREATE TABLE unused (a TEXT);
DROP TABLE unused;
