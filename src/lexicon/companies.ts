/** Companies and banks that news of the world names without saying what they are: `name|other names`. */
export const COMPANIES = `
Apple|
Alphabet|
YouTube|
WhatsApp|
TikTok|ByteDance
OpenAI|
Nvidia|NVIDIA
Intel|
IBM|
Oracle|
Cisco|Cisco Systems
Netflix|
Uber|
Airbnb|
PayPal|
eBay|
Yahoo|Yahoo!
AOL|
Huawei|
ZTE|
Alibaba|
Tencent|
Samsung|Samsung Electronics
Sony|
Panasonic|
Toshiba|
Hitachi|
SoftBank|Softbank
Foxconn|
TSMC|Taiwan Semiconductor Manufacturing Company
Nokia|
Ericsson|
Siemens|
Palantir|
Cambridge Analytica|
General Motors|GM
General Electric|GE
General Dynamics|
General Mills|
Ford Motor|Ford Motor Company;Ford Motor Co.
Chrysler|
Stellantis|
Toyota|
Honda|
Nissan|
Hyundai|
Volkswagen|VW
BMW|
Mercedes-Benz|
Renault|
Peugeot|
Volvo|
Northrop Grumman|
BAE Systems|
Rheinmetall|
Thales|
Saab|
Rolls-Royce|
Bombardier|
Embraer|
Antonov|
Motor Sich|
Almaz-Antey|
Kalashnikov Concern|
Uralvagonzavod|
Baykar|
Elbit Systems|
Israel Aerospace Industries|
Rafael Advanced Defense Systems|
Exxon Mobil|ExxonMobil;Exxon
Chevron|
BP|British Petroleum
Royal Dutch Shell|
TotalEnergies|
Eni|
Equinor|
Saudi Aramco|Aramco
Petrobras|
Pemex|
PDVSA|
Lukoil|
Transneft|
Nord Stream|
Sinopec|
Goldman Sachs|
Morgan Stanley|
JPMorgan Chase|JPMorgan;JP Morgan;J.P. Morgan
Citigroup|Citibank
Bank of America|
Wells Fargo|
Merrill Lynch|
Lehman Brothers|
BlackRock|
Berkshire Hathaway|
HSBC|
Barclays|
Lloyds Banking Group|
NatWest|
Standard Chartered|
Deutsche Bank|
Commerzbank|
UBS|
Credit Suisse|
BNP Paribas|
Société Générale|Societe Generale
UniCredit|
Sberbank|
VTB|
Mastercard|MasterCard
Visa Inc.|
American Express|
Moody's|Moody’s
Fitch|Fitch Ratings
S&P Global|Standard & Poor's;Standard & Poor’s
Deloitte|
PwC|PricewaterhouseCoopers
KPMG|
Ernst & Young|
McKinsey|McKinsey & Company
Walmart|Wal-Mart
Costco|
Home Depot|
Best Buy|
Starbucks|
McDonald's|McDonald’s
Burger King|
Taco Bell|
Pizza Hut|
KFC|
Coca-Cola|
PepsiCo|Pepsi
Nestlé|Nestle
Unilever|
Danone|
Procter & Gamble|
IKEA|Ikea
H&M|
Nike|
Adidas|
Tesco|
Sainsbury's|Sainsbury’s
Marks & Spencer|Marks and Spencer
Carrefour|
Walt Disney|Disney
Comcast|
AT&T|
Verizon|
T-Mobile|
Vodafone|
Deutsche Telekom|
FedEx|
UPS|
DHL|
Maersk|
British Airways|
Ryanair|
EasyJet|easyJet
Lufthansa|
Air France|
KLM|
Emirates Airlines|
Qatar Airways|
Turkish Airlines|
Aeroflot|
Malaysia Airlines|
Cathay Pacific|
Air India|
Qantas|
American Airlines|
United Airlines|
Delta Air Lines|
Southwest Airlines|
Pfizer|
Moderna|
AstraZeneca|
Johnson & Johnson|
Novartis|
Merck|
GlaxoSmithKline|GSK
Bayer|
Monsanto|
Caterpillar|
Cargill|
Glencore|
Rio Tinto|
BHP|
ArcelorMittal|
Tata|Tata Group
Reliance Industries|
Adani Group|
Enron|Enron Corp.
`;
