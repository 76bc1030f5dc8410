"""Lists the configurations of a fake of Akamai: URL, client token, client secret, access token. Prints JSON."""
import base64, hashlib, hmac, json, sys, time, urllib.error, urllib.request, uuid

url, client_token, client_secret, access_token = sys.argv[1:]
scheme, host = url.split("://")
path = "/appsec/v1/configs"


def mac(key, text):
    return base64.b64encode(hmac.new(key.encode(), text.encode(), hashlib.sha256).digest()).decode()


timestamp = time.strftime("%Y%m%dT%H:%M:%S+0000", time.gmtime())
unsigned = (
    f"EG1-HMAC-SHA256 client_token={client_token};access_token={access_token};"
    f"timestamp={timestamp};nonce={uuid.uuid4()};"
)
text = "\t".join(["GET", scheme, host, path, "", "", unsigned])
signature = mac(mac(client_secret, timestamp), text)
request = urllib.request.Request(url + path, headers={"Authorization": f"{unsigned}signature={signature}"})
try:
    with urllib.request.urlopen(request) as response:
        status, body = response.status, response.read()
except urllib.error.HTTPError as error:
    status, body = error.code, error.read()
print(json.dumps({"status": status, "body": json.loads(body)}))
