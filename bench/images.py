"""Writes the addresses that bench/images asks for, and our tiles as files for nginx: images.py ADDRESS FOLDER"""
import json
import os
import sys
import urllib.request

ours, folder = sys.argv[1:]
SIDE = 512


def get(path):
    with urllib.request.urlopen(ours + path) as answer:
        return answer.read()


def path_of(address):
    return address[address.index("/iiif/"):]


def tiles(width, height):
    scale = 1
    while True:
        side = SIDE * scale
        for y in range(0, height, side):
            for x in range(0, width, side):
                w, h = min(side, width - x), min(side, height - y)
                yield f"{x},{y},{w},{h}/{-(-w // scale)},{-(-h // scale)}/0/default.jpg"
        if side >= max(width, height):
            return
        scale *= 2


def keep(path):
    target = folder + "/site" + path
    os.makedirs(os.path.dirname(target), exist_ok=True)
    with open(target, "wb") as file:
        file.write(get(path))


def write(name, paths):
    with open(f"{folder}/{name}", "w") as file:
        file.write("\n".join(paths) + "\n")


def each(what, pieces):
    write("our-" + what, [f"{service}/{piece}" for piece in pieces])
    write("file-" + what, [f"{service}/{piece}" for piece in pieces])
    write("iip-" + what, [f"/iipsrv?IIIF={folder}/page.tif/{piece}" for piece in pieces])
    for piece in pieces:
        keep(f"{service}/{piece}")


collection = json.loads(get("/iiif/presentation/3/collection"))
manifest = json.loads(get(path_of(collection["items"][0]["id"])))
image = manifest["items"][0]["items"][0]["items"][0]["body"]
service = path_of(image["service"][0]["id"])
info = json.loads(get(service + "/info.json"))
width, height = info["width"], info["height"]
small = info["sizes"][0]

each("tiles", list(tiles(width, height)))
each("thumbnail", [f"full/{small['width']},{small['height']}/0/default.jpg"])
each("info", ["info.json"])
write(
    "our-made",
    [
        f"{service}/full/max/0/default.jpg",
        f"{service}/full/max/90/gray.jpg",
        f"{service}/square/1500,/180/default.jpg",
        f"{service}/pct:10,10,70,70/2000,/!0/default.jpg",
    ],
)
