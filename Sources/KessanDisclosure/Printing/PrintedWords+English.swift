import KessanModel

extension PrintedWords {
  /// English phrases, divided by commas. A phrase that ends with a point is an abbreviation.
  static let english: [(PrintedWord, String)] = [
    (.sign(.negative), "minus, negative"),
    (.sign(.positive), "plus, positive"),
    (
      .direction(.negative),
      """
      down, decrease, decreases, decreased, decline, declines, declined, fall, falls, fell, drop, drops, dropped, dip,
      dipped, slip, slipped, slide, slid, shrank, shrink, shrunk, contracted, contraction, reduced, reduction, lower,
      weakened
      """
    ),
    (.directionBehind(.negative), "off, less, fewer, weaker, smaller, worse"),
    (
      .direction(.positive),
      """
      up, increase, increases, increased, rise, rises, rose, risen, grow, grows, grew, grown, growth, climb, climbed,
      jump, jumped, gained, higher, expanded, expansion
      """
    ),
    (.directionBehind(.positive), "more, stronger, larger"),
    (.flat, "flat, flat at, unchanged, unchanged at"),
    (
      .noun(.negative),
      "loss, losses, deficit, deficits, shortfall, outflow, outflows, net outflow, cash outflow, net cash outflow"
    ),
    (.noun(.positive), "gain, gains, surplus, inflow, inflows, net inflow, cash inflow, net cash inflow"),
    (
      .noun(.neutral),
      """
      profit, profits, income, earnings, revenue, revenues, sales, net sales, turnover, margin, gross margin, ebit, ebitda,
      cash flow, cash flows, total assets, net assets, equity, dividend, dividends, change, difference
      """
    ),
    (
      .adjective,
      """
      operating, net, gross, ordinary, recurring, non-recurring, nonrecurring, one-off, one-time, pre-tax, pretax,
      before-tax, after-tax, adjusted, underlying, core, basic, diluted, quarterly, half-year, half-yearly, interim,
      annual, full-year, consolidated, segment, comprehensive, attributable, total, overall
      """
    ),
    (.article, "a, an, the"),
    (.link, "of, was, were, is"),
    (.by, "by"),
    (
      .comparison,
      """
      yoy, y-o-y, qoq, q-o-q, hoh, h-o-h, mom, m-o-m, year on year, year-on-year, year over year, year-over-year,
      quarter on quarter, quarter-on-quarter, quarter over quarter, quarter-over-quarter, month on month,
      month-on-month, month over month, month-over-month, half on half, half-on-half, from a year ago,
      from a year earlier, from the year earlier, from a year before, from the previous year, from the prior year,
      from the previous fiscal year, from the prior fiscal year, from the previous quarter, from the prior quarter,
      from the previous period, from the prior period, from the previous month, from last year, from the year-ago period,
      from the same period last year, from the same period of the previous year, from the same period a year ago,
      from the same period a year earlier, from the prior year period, from the prior-year period,
      from the previous fiscal year end, from the end of the previous fiscal year, compared to the prior year,
      compared to the previous year, compared to last year, compared with the prior year, compared with the previous year,
      compared with last year, compared with a year earlier, compared to a year earlier,
      compared with the same period of the previous year, compared to the same period of the previous year,
      compared to the same period last year, compared with the same period last year, over the prior year,
      over the previous year, over last year, over the same period of the previous year, versus last year,
      versus the prior year, versus the previous year, versus plan, on the year, on the quarter, at constant currency,
      at constant currencies, in constant currency, in constant currencies
      """
    ),
    (.approximation, "approx., approx, approximately, about, around, roughly, circa, ca., nearly, almost"),
    (
      .bound,
      """
      more than, over, above, at least, not less than, no less than, up to, at most, less than, under, below,
      not more than, no more than, in excess of
      """
    ),
    (.boundBehind, "or more, or less, and above, or above, or higher, or below"),
    (.scale(3), "thousand, thousands"),
    (.scale(6), "million, millions, mn, mln, mil."),
    (.scale(9), "billion, billions, bn, bln"),
    (.scale(12), "trillion, trillions, tn, trn"),
    (.shortScale(3), "k"),
    (.shortScale(6), "m, mm"),
    (.shortScale(9), "b"),
    (
      .ratio(-2),
      """
      percent, per cent, pct, pct., point, points, percentage point, percentage points, percent point, percent points,
      pp, ppt, ppts, pt, pts, pt., pts.
      """
    ),
    (.ratio(-4), "basis point, basis points, bp, bps"),
    (.ratio(0), "times"),
    (.shares, "share, shares, common shares, ordinary shares"),
    (.perShare, "per share, a share, per common share, per ordinary share, per diluted share"),
    (
      .counted,
      """
      store, stores, shop, shops, outlet, outlets, branch, branches, office, offices, location, locations, site, sites,
      restaurant, restaurants, hotel, hotels, room, rooms, bed, beds, school, schools, plant, plants, factory, factories,
      student, students, graduate, graduates, new graduates, employee, employees, person, persons, people, personnel,
      worker, workers, member, members, customer, customers, client, clients, user, users, subscriber, subscribers,
      subscription, subscriptions, account, accounts, contract, contracts, order, orders, company, companies, subsidiary,
      subsidiaries, affiliate, affiliates, unit, units, vehicle, vehicles, car, cars, truck, trucks, ship, ships, vessel,
      vessels, aircraft, machine, machines, device, devices, line, lines, license, licenses, patent, patents,
      transaction, transactions, project, projects, property, properties, building, buildings, household, households,
      passenger, passengers, patient, patients, country, countries
      """
    ),
    (.measure("years"), "year, years"), (.measure("months"), "month, months"), (.measure("weeks"), "week, weeks"),
    (.measure("days"), "day, days"), (.measure("hours"), "hour, hours"), (.measure("minutes"), "minute, minutes"),
    (.measure("tonnes"), "tonne, tonnes"),
    (
      .date,
      """
      jan, jan., january, feb, feb., february, mar, mar., march, apr, apr., april, may, jun, jun., june, jul, jul., july,
      aug, aug., august, sep, sep., sept, sept., september, oct, oct., october, nov, nov., november, dec, dec., december,
      fy, q, h, 1h, 2h
      """
    ),
    (
      .refused,
      """
      hundred, hundreds, dozen, dozens, lakh, lakhs, crore, crores, cr, mio, mio., mrd, mrd., tsd, tsd., mill, mill., ths,
      thsd, th, no, not, non, nil, zero, neg, lost, sold, shut, closed, cut, exit, left, ex, excl, excl., dr, avg, avg., max,
      max., min, min., est, est., total of, net of
      """
    ),
    (.range, "to, through, and, between, from"),
    (.money(["JPY"]), "yen, japanese yen"), (.money(["USD"]), "us dollar, us dollars"),
    (.money(dollars), "dollar, dollars"), (.money(["EUR"]), "euro, euros"),
    (.money(["GBP"]), "pound, pounds, pounds sterling, pound sterling, sterling"),
    (.money(["CNY"]), "yuan, renminbi"), (.money(["KRW"]), "won, korean won"), (.money(["CHF"]), "swiss francs"),
    (.money(["INR"]), "rupees, indian rupees"), (.money(["THB"]), "baht"), (.money(["SGD"]), "singapore dollars"),
    (.money(["HKD"]), "hong kong dollars"), (.money(["AUD"]), "australian dollars"),
    (.money(["CAD"]), "canadian dollars"), (.money(["TWD"]), "taiwan dollars, new taiwan dollars"),
    (.currency(["CNY"]), "rmb"), (.currency(["MYR"]), "rm"), (.currency(["DKK", "ISK", "NOK", "SEK"]), "kr, kr."),
    (.cents(dollars.union(["EUR"])), "cent, cents"), (.cents(["GBP"]), "pence"),
  ]

  /// The currencies whose own sign is `$`: the unit says which of them is meant.
  static let dollars: Set<String> = [
    "ARS", "AUD", "BBD", "BMD", "BND", "BSD", "BZD", "CAD", "CLP", "COP", "FJD", "GYD", "HKD", "JMD", "KYD", "LRD",
    "MXN",
    "NAD", "NZD", "SBD", "SGD", "SRD", "TTD", "TWD", "USD", "UYU", "XCD",
  ]

  /// Signs of currencies.
  static let currencySigns: [Unicode.Scalar: Set<String>] = [
    "¥": ["CNY", "JPY"], "$": dollars, "€": ["EUR"], "£": ["FKP", "GBP", "GIP", "SHP"], "₩": ["KRW"], "₹": ["INR"],
    "₽": ["RUB"], "฿": ["THB"], "₫": ["VND"], "₱": ["PHP"], "₪": ["ILS"], "₺": ["TRY"], "₴": ["UAH"], "₦": ["NGN"],
  ]

  /// Letters before a sign that say which dollar or yen it is.
  static let prefixedSigns: [String: Set<String>] = [
    "US$": ["USD"], "C$": ["CAD"], "CA$": ["CAD"], "CAD$": ["CAD"], "A$": ["AUD"], "AU$": ["AUD"], "NZ$": ["NZD"],
    "HK$": ["HKD"], "S$": ["SGD"], "SG$": ["SGD"], "NT$": ["TWD"], "MX$": ["MXN"], "R$": ["BRL"], "USD$": ["USD"],
    "CN¥": ["CNY"], "RMB¥": ["CNY"], "JP¥": ["JPY"],
  ]
}
