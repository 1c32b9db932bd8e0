/** Words beside a known heading that change what it means. */

/** Words of money that was not earned: offered, promised, expected or lost. It is no part of what was sold, nor the whole of what was paid. */
export const NOT_EARNED = `pending, weighted, expected, potential, proposed, quoted, forecast, forecasted, predicted, projected, projection, estimated, lost, pledge, pledges, pledged, promised,
  erwartet, gewichtet, prognose, prognostiziert, geschätzt, zugesagt, verloren, attendu, prévu, pondéré, estimé, promis, perdu, esperado, previsto, ponderado, estimado, prometido, perdido, atteso, stimato, promesso, perso,
  verwacht, geschat, toegezegd, 预期, 预测, 加权, 丢单, 输单, 认捐, 預期, 預測, 加權, 丟單, 輸單, 認捐, 見込, 予測, 失注, 예상`;

/**
 * Words beside a known heading that say the column is something else: a customer's phone is no customer, and an amount
 * due is no revenue. One Chinese character counts at the end of a heading only.
 */
export const SPEAK_AGAINST = {
  money: `hsn, sac, hs code, default account, gl account, ledger account, nominal account, qty, quantity, units, pieces, pcs, stk, kg, count, number, no, num, id, code, phone, mobile, tel, telephone, fax, day, days,
    age, terms, term, year, years, month, months, hour, hours, rate, percent, pct, percentage, ratio, share, margin,
    growth, yoy, change, rank, ranking, score, rating, ratings, stars, nps, csat, ces, satisfaction, index, zip, postal, postcode, latitude, longitude, weight, height, stock,
    inventory, volume, volumes, balance, due, open, mtd, qtd, wtd, passengers, ${NOT_EARNED}, outstanding, overdue, receivable, receivables, owed, unpaid, debt, debts, dette, dettes, créances, deuda, deudas, dívida, dívidas, crediti, Schulden, Außenstände, Forderung, Forderungen, долг, задолженность, dług, 债务, 欠费, 赊账, 赊欠, 未收, 債務, 売掛金, 未収金, 미수금, 외상, limit, budget, target, goal,
    plan, quota, cost, costs, tax, taxes, vat, gst, shipping, freight, discount, discounts, refund, refunded,
    refunds, returned, fee, fees, commission, tip, deposit, advance, remaining, remainder, words, word count, characters, kwh, kilos, litres, liters, bottles, lessons, vends, arpu, arpa, aov, 代收货款, 代收款, 代收, retainer, escrow, trust, credit, price, points, bonus, customers, orders,
    minutes, mins, miles, mileage, gigabytes, megabytes, gb, mb, 里程, 分钟, 分鐘, 流量, 通话, 銷退, 销退, average, durchschnitt, durchschnittlicher, durchschnittliche, moyen, moyenne, promedio, medio, médio, gemiddeld, gemiddelde, średnia, ortalama, alacak, bakiye, 贷方, 貸方, 대변, EB-Wert, Haben, Haber, Avere, 时长, 時長, 课时, 課時, 堂数, 堂數, 节数, 節數, Punkte, puntos, pontos, punti, visits, nights, shipments, deliveries, parcels, consignments, trips, guests, tickets, sessions, clicks, followers, subscribers, reviews, ratings count, downloads, installs, impressions, page views, likes, calls, emails, employees, headcount,
    effectif, effectifs, share capital, capital, capital social, Stammkapital, Grundkapital, 注册资本, 註冊資本, 資本金, 자본금, largest, biggest, highest, maximum, smallest, lowest, minimum,
    max, min, grade, openstaand, openstaande, rooms, adults, children, persons, people, attendees, participants, seats, pax, Zimmer, 间数, 人数, satisfied, recommend, likely, bank charge, bank charges, bank fee, bank fees, interest, principal, loan, gift aid, sum insured, insured sum, coverage, Versicherungssumme, penalty, variance, var, difference, diff, deviation, sqm, sqft, sq m, sq ft, Abweichung, écart, 差异, 差異, last gift, last donation, last order, last purchase, last invoice, last sale, last payment, last transaction, last deal, first gift, first donation, first order, first purchase, first invoice, most recent, last month, last week, last quarter, last year, last yr, prev, prev yr, previous, prior, ly, py, date, type, status, rep, tenure, recency, frequency,
    average, avg, mean, median, per, since, level, row, buying, salary, wage, annual income, household income, personal income,
    Fido, plafond, límite, limite, Kreditlimit, Kreditrahmen, Kreditlinie, Kredietlimiet, presupuesto, orçamento, begroting, obiettivo, objectif, objetivo, meta, doelstelling, 与信, 予算, 여신, 여신한도, 예산, 목표,
    数量, 件数, 个数, 编号, 编码, 代码, 电话, 手机, 天数, 账期, 信用期, 年龄, 年份, 占比, 百分比, 比例, 增长, 同比, 环比,
    排名, 得分, 评分, 星级, 好评, 满意度, 最近一次, 最后一次, 上次, 首次, 首单, 末单, 单笔, 最高, 最大, 邮编, 余额, 欠款, 应收, 逾期, 额度, 预算, 目标, 计划, 成本, 税额, 运费, 邮费, 折扣, 优惠, 退款, 退货,
    佣金, 手续费, 服务费, 定金, 预付, 预收, 单价, 价格, 积分, 库存, 最近成交, 最近消费, 最近购买, 最近交易, 上年, 去年, 同期, 上期, 上月, 上周, 上季, 平均, 类型, 状态, 日期, 时间, 月收入, 家庭收入, 个人收入, 盈利性, 獲利性, 盈利能力, 獲利能力,
    數量, 件數, 編號, 代碼, 電話, 手機, 天數, 帳期, 年齡, 佔比, 占比, 成長, 排名, 郵遞區號, 餘額, 應收, 逾期, 額度, 預算,
    目標, 計畫, 成本, 稅額, 運費, 折扣, 優惠, 退款, 手續費, 訂金, 單價, 價格, 點數, 庫存, 評分, 星級, 滿意度, 最近一次, 最後一次, 單筆, 率, 比, 数, 數, 号, 號, 天,
    Bewertung, größte, größter, größtes, höchste, höchster, Menge, Anzahl, Nummer, Nr, Tage, Tagen, Zahlungsziel, Zahlungsfrist, Wochen, Monate, Monaten, Alter, Jahr, Prozent, Anteil, Marge, PLZ, Postleitzahl, CAP, CEP, Saldo, offen, fällig, Steuer,
    MwSt, Rabatt, Kosten, Preis, Vorjahr, Ziel, quantité, nombre, taux, marge, remise, solde, TVA, coût, prix, âge,
    jours, échéance, cantidad, descuento, saldo, impuesto, IVA, precio, costo, margen, edad, días, tasa, quantidade,
    desconto, preço, custo, margem, idade, dias, taxa, quantità, sconto, prezzo, margine, età, giorni, korting, btw,
    marge, leeftijd, dagen, aantal, 単価, 数量, 税額, 送料, 前年, 前月, 先月, 前期, 昨年, 수량, 단가, 세액, 부가세, 할인, 환불, 전년, 율`,
  customer: `driver, drivers, courier, couriers, rider, riders, waiter, waitress, cashier, technician, stylist, barber, 司机, 司機, 骑手, 騎手, 配送员, 配送員, 外送員, 店员, 店員, 收银员, 收銀員, 服务员, 服務員, 技师, 技師, 導購, 导购, 運転手, Fahrer, Kellner, Kassierer, Verkäufer, chauffeur, serveur, vendeur, camarero, vendedor, cajero, cameriere, autista, venditore, 기사, 점원,
    agent, agents, seller, sellers, vendor, supplier, suppliers, salesperson, salesman, 供应商, 供應商, 业务员, 業務員, 销售员, cost centre, cost center, Kostenstelle, department, dept, Abteilung, division, employee, staff, Mitarbeiter, product, item, sku, Artikel, 部门, 成本中心, 员工, 产品, 商品, 部門, 員工, 產品, 社員, 部署, 부서, 직원, 상품, phone, mobile, tel, telephone, fax, type, grp, cls, variety, package, breed, species, specialty, speciality, model, make, brand, Sorte, Paket, Modell, Marke, Rasse, variété, formule, modèle, marque, race, variedad, paquete, modelo, marca, raza, pacote, modello, razza, merk, 科别, 科別, 科室, 品种, 品種, 套餐, 型号, 型號, 车型, 車型, 車種, group, segment, category, class, since, level, tier, grade, status,
    city, country, region, state, province, address, street, zip, postal, postcode, note, notes, remark, remarks, comment,
    comments, count, service, care, age, gender, rating, score, satisfaction, source, order, orders, po, tax, vat,
    language, currency, priority, industry, sector, manager, rep, owner, total, revenue, sales, value, lifetime, date,
    description, marketing, newsletter, consent, subscribed, opt in, verified, balance, segmentation, first, number of,
    类型, 类别, 分类, 等级, 级别, 分组, 来源, 状态, 备注, 留言, 地址, 城市, 地区, 国家, 电话, 手机, 联系, 邮编, 性别,
    年龄, 经理, 标签, 行业, 日期, 时间, 支付宝, 税号, 數, 数, 率, 额, 額, 類型, 類別, 等級, 來源, 狀態, 備註, 留言, 地區,
    國家, 電話, 手機, 聯絡, 性別, 年齡, 經理, 標籤, 產業, 日期, 時間, 番号, コード, フリガナ, ふりがな, カナ, 拼音, 住所, 電話番号, 주소, 전화, 등급, 유형,
    Gruppe, Typ, Telefon, Straße, Ort, Land, groupe, type, téléphone, adresse, ville, pays, grupo, tipo, teléfono,
    dirección, ciudad, telefone, endereço, cidade, telefono, indirizzo, groep, telefoon, adres`,
  date: `anniversary, dob, born, membership, contract, visit, contact, seen, login, active, due, delivery, delivered, ship, shipping, shipped, shipment, birth, birthday, expiry, expiration, expires,
    cancelled, canceled, refunded, refund, returned, modified, updated, update, end, start, valid, until, joined, join,
    registration, registered, signup, sign up, last, first, next, by, remark, note, type, format, age, closed, closing,
    到期, 期限, 期日, 发货, 交货, 送货, 到货, 收货, 出生, 生日, 注册, 修改, 更新, 取消, 退款, 截止, 结束, 预计, 计划, 最近, 最后, 首次,
    发货, 發貨, 交貨, 到貨, 收貨, 註冊, 修改, 取消, 退款, 截止, 結束, 預計, 最近, 最後, 首次, 配送, 納品, 生年月日, 誕生,
    Fälligkeit, Lieferung, Liefer, Geburt, échéance, livraison, naissance, vencimiento, entrega, nacimiento, vencimento,
    nascimento, scadenza, consegna, nascita, vervaldatum, levering, 배송, 만기, 생년월일`,
  product: `count, qty, quantity, price, amount, total, cost, 数量, 金额, 单价, 价格, 总价, 总额, 數量, 金額, 單價, 價格, 總價, 總額`,
  orderNumber: `amount, total, value, valor, importe, monto, montant, betrag, importo, totale, bedrag, totaal, 金额, 金額`,
} as const;

/** Words of `money` above that tell of money that is no revenue in most lists, and all of it in some: a carrier's freight. */
export const OTHER_MONEY = `price, freight, shipping, fee, fees, commission, tip, deposit, advance, retainer, interest, cost, costs, tax, credit, limit, budget, plan, target, principal, volume, volumes,
  运费, 邮费, 运輸費, 手续费, 服务费, 佣金, 定金, 押金, 预付, 预收, 单价, 价格, 运費, 運費, 單價, 價格, 手續費, 訂金, 送料, 手数料, Preis, prix, precio, preço, prezzo`;

/** Words of `money` above that tell of money all the same: what is owed, though not what was bought. */
export const OWED = `debt, debts, dette, dettes, créances, deuda, deudas, dívida, dívidas, crediti, Schulden, Außenstände, Forderung, Forderungen, долг, задолженность, dług, 债务, 欠费, 赊账, 赊欠, 未收, 債務, 売掛金, 未収金, 미수금, 외상, due, open, openstaand, openstaande, balance, outstanding, overdue, receivable, receivables, owed, unpaid, 余额, 欠款, 应收, 逾期, 餘額, 應收,
  Saldo, solde, bakiye`;

/** Words by which an amount is said to be without tax, or with it. */
export const NET_OR_GROSS = {
  net: `net, netto, untaxed, taxable, excl, excluded, exkl, ekskl, excluding, ex tax, exc tax, ex vat, exc vat, ex gst, exc gst, without tax, exclusief, exclusive, без ндс, без пдв, bez pdv, ohne mwst, ohne ust, excl btw, hors taxes, sin iva, sem iva, senza iva, bez dph, bez vat, fara tva, uten mva, utan moms, uden moms, HT, neto, netas, líquido, líquida, imponible, imponibile,
    after discount, discounted, 折后, 折後, 优惠后, 優惠後, 净, 净额, 净销售额, 不含税, 无税, 未税, 淨, 淨額, 未稅, 税抜, 純売上, 순매출, 공급가액`,
  gross: `gross, brutto, grand, incl, including, inc tax, inc vat, inc gst, with tax, inclusief, inclusive, с ндс, с пдв, inkl mwst, inkl ust, incl btw, con iva, com iva, TTC, bruto, lordo, 含税, 价税合计, 含稅, 总金额, 总额, 总价,
    總金額, 總額, 税込, 合計, 合计`,
} as const;

/** Beside these alone a total is one with tax and the like; the total of something else is not. */
export const TOTAL_OF_AN_ORDER = `total, subtotal, amount, amt, price, sum, sales, revenue, value, order, invoice, document, doc, bill, payment, paid, due,
  line, item, net, vat, tax, totale, montant, importe, monto, valor, importo, prix, precio, preço, prezzo, usd, eur, gbp, de, da, do, del, la, le, factura, fatura, nota, documento, venta, venda, pedido, facture, commande`;

/** Words of a year's heading that say it is not over. */
export const UNFINISHED = "ytd, year to date, to date, so far, 至今, 截至今, 截至目前, 迄今";

/** Headings of what is earned, where nothing else is; beside an amount they are its cost. */
export const EARNED = `수강료, 등록금, 월세, 月謝, 授業料, 家賃, 賃料, 会費, 年会費, 月会費, this month, current month, this quarter, this period, current period, 本月, 当月, 本期, 当期, 今月, 当期売上, 당월, 금월, billed fees, billings, billing, interest income, net interest income, rental income, fee income, premium income, rent pm, rent p m, rent per month, tuition, subscription, Honorar, Miete, Monatsbeitrag, Jahresbeitrag, Mitgliedsbeitrag, cotisation, cotisations, cuota, quota associativa, contributie, honoraires, loyer, honorarios,
  alquiler, aluguel, onorario, affitto, huur, 租金, 月租, 房租, 会费, 年费, 月费, 学费, 學費, 保费, 保費`;

/** Endings of long words, German and Dutch, that say that a number is no money. */
export const NO_MONEY_ENDINGS =
  "nummer, nr, code, datum, tage, dagen, preis, prijs, menge, anzahl, prozent, quote";
