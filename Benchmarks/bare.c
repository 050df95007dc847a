/* What libxml2, or the C library, needs to write a finished document: the measure for Kessan's own writers.

       bare writer|buffer|fwrite DOCUMENT OUT [RUNS]

   The finished DOCUMENT is taken apart in memory first: XML by a trivial tokenizer, for fwrite by lines. Then, and only
   this is timed, the same bytes are written to OUT: by xmlTextWriter, element by element; through our own 256 KB block and
   escaping handed on to an xmlOutputBuffer; or by fwrite, line by line. Prints one JSON line with the median of RUNS (default 5) in MB/s of wall time and of processor time,
   and fails if OUT is not DOCUMENT byte for byte.

       cc -O2 -o bare bare.c $(pkg-config --cflags --libs libxml-2.0)
*/
#include <libxml/xmlIO.h>
#include <libxml/xmlwriter.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

enum kind { START, ATTRIBUTE, TEXT, END, END_EMPTY, VERBATIM };

/* name and value are offsets into the arena; there they end with a NUL. */
struct token { uint32_t name, name_length, value, value_length; enum kind kind; };

static struct token *tokens;
static size_t count, room;
static char *arena;
static size_t used;

static void fail(const char *what, const char *about) {
    fprintf(stderr, "bare: %s %s\n", what, about);
    exit(1);
}

static uint32_t keep(const char *text, size_t length) {
    uint32_t at = (uint32_t)used;
    memcpy(arena + used, text, length);
    arena[used + length] = 0;
    used += length + 1;
    return at;
}

static void push(enum kind kind, uint32_t name, size_t name_length, uint32_t value, size_t value_length) {
    if (count == room) {
        room = room ? room * 2 : 1 << 16;
        tokens = realloc(tokens, room * sizeof *tokens);
        if (!tokens) fail("out of memory", "");
    }
    tokens[count++] = (struct token){name, (uint32_t)name_length, value, (uint32_t)value_length, kind};
}

/* Undoes the five entities, and tells whether writing the result escapes to the same bytes again. */
static size_t unescape(const char *text, size_t length, uint32_t *at) {
    static const struct { const char *name; size_t length; char value; } entities[] =
        {{"&amp;", 5, '&'}, {"&lt;", 4, '<'}, {"&gt;", 4, '>'}, {"&quot;", 6, '"'}};
    *at = (uint32_t)used;
    char *out = arena + used;
    size_t written = 0;
    for (size_t i = 0; i < length;) {
        size_t e = 0;
        if (text[i] == '&') {
            while (e < 4 && (length - i < entities[e].length || memcmp(text + i, entities[e].name, entities[e].length))) e++;
            if (e == 4) return SIZE_MAX;
            out[written++] = entities[e].value;
            i += entities[e].length;
        } else if (strchr("<>\"\r", text[i])) {
            return SIZE_MAX; /* libxml2 would write an entity here */
        } else {
            out[written++] = text[i++];
        }
    }
    out[written] = 0;
    used += written + 1;
    return written;
}

#define NAMES (1 << 16)
static uint32_t names[NAMES], known_names;

/* Names are few: the same name keeps one place in the arena. */
static uint32_t intern(const char *text, size_t length) {
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < length; i++) hash = (hash ^ (unsigned char)text[i]) * 16777619u;
    for (uint32_t slot = hash % NAMES;; slot = (slot + 1) % NAMES) {
        if (!names[slot]) {
            if (++known_names > NAMES / 2) fail("too many different names in", "INSTANCE");
            return names[slot] = keep(text, length);
        }
        const char *known = arena + names[slot];
        if (!strncmp(known, text, length) && !known[length]) return names[slot];
    }
}

static void content(enum kind kind, uint32_t name, size_t name_length, const char *text, size_t length) {
    uint32_t at;
    size_t plain = unescape(text, length, &at);
    if (plain != SIZE_MAX) {
        push(kind, name, name_length, at, plain);
    } else if (kind == TEXT) {
        push(VERBATIM, 0, 0, keep(text, length), length);
    } else {
        fail("an attribute that libxml2 would escape otherwise:", arena + name);
    }
}

static void tokenize(const char *p, const char *end) {
    while (p < end) {
        if (*p != '<') {
            const char *stop = memchr(p, '<', (size_t)(end - p));
            if (!stop) stop = end;
            content(TEXT, 0, 0, p, (size_t)(stop - p));
            p = stop;
        } else if (p[1] == '?' || p[1] == '!') {
            const char *stop = p[1] == '?' ? strstr(p, "?>") : strstr(p, "-->");
            if (!stop || (p[1] == '!' && strncmp(p, "<!--", 4))) fail("no tokenizer for", "DOCTYPE or CDATA");
            stop += p[1] == '?' ? 2 : 3;
            push(VERBATIM, 0, 0, keep(p, (size_t)(stop - p)), (size_t)(stop - p));
            p = stop;
        } else if (p[1] == '/') {
            const char *stop = memchr(p, '>', (size_t)(end - p));
            if (!stop) fail("end tag without", ">");
            push(END, intern(p + 2, (size_t)(stop - p - 2)), (size_t)(stop - p - 2), 0, 0);
            p = stop + 1;
        } else {
            size_t length = strcspn(++p, " />\n");
            uint32_t name = intern(p, length);
            push(START, name, length, 0, 0);
            size_t name_length = length;
            p += length;
            while (*p == ' ' && p[1] != '/') {
                size_t attribute = strcspn(++p, "=");
                const char *value = p + attribute + 2;
                if (p[attribute + 1] != '"') fail("attribute not in double quotes in", arena + name);
                length = strcspn(value, "\"");
                content(ATTRIBUTE, intern(p, attribute), attribute, value, length);
                p = value + length + 1;
            }
            if (*p == '/') {
                push(END_EMPTY, name, name_length, 0, 0);
                p++;
            }
            if (*p++ != '>') fail("start tag not in the plain form:", arena + name);
        }
    }
}

#define CHECK(call) do { if ((call) < 0) fail("libxml2 refused", #call); } while (0)

static void write_with_writer(xmlOutputBufferPtr out) {
    xmlTextWriterPtr writer = xmlNewTextWriter(out);
    if (!writer) fail("no", "xmlTextWriter");
    for (size_t i = 0; i < count; i++) {
        const struct token *t = tokens + i;
        const xmlChar *name = BAD_CAST(arena + t->name), *value = BAD_CAST(arena + t->value);
        switch (t->kind) {
        case START: CHECK(xmlTextWriterStartElement(writer, name)); break;
        case ATTRIBUTE: CHECK(xmlTextWriterWriteAttribute(writer, name, value)); break;
        case TEXT: CHECK(xmlTextWriterWriteString(writer, value)); break;
        case VERBATIM: CHECK(xmlTextWriterWriteRawLen(writer, value, (int)t->value_length)); break;
        case END: CHECK(xmlTextWriterFullEndElement(writer)); break;
        case END_EMPTY: CHECK(xmlTextWriterEndElement(writer)); break;
        }
    }
    xmlFreeTextWriter(writer); /* flushes and closes out */
}

#define BLOCK (256 * 1024)
static char block[BLOCK];
static size_t filled;

static inline void put(xmlOutputBufferPtr out, const char *text, size_t length) {
    if (BLOCK - filled < length) {
        CHECK(xmlOutputBufferWrite(out, (int)filled, block));
        filled = 0;
        if (length > BLOCK) {
            CHECK(xmlOutputBufferWrite(out, (int)length, text));
            return;
        }
    }
    memcpy(block + filled, text, length);
    filled += length;
}

static const char *entity_of[256];

static inline void put_escaped(xmlOutputBufferPtr out, const char *text, size_t length) {
    size_t from = 0;
    for (size_t i = 0; i < length; i++) {
        const char *entity = entity_of[(unsigned char)text[i]];
        if (!entity) continue;
        put(out, text + from, i - from);
        put(out, entity, strlen(entity));
        from = i + 1;
    }
    put(out, text + from, length - from);
}

static void write_with_buffer(xmlOutputBufferPtr out) {
    entity_of['&'] = "&amp;";
    entity_of['<'] = "&lt;";
    entity_of['>'] = "&gt;";
    entity_of['"'] = "&quot;";
    filled = 0;
    int open = 0;
    for (size_t i = 0; i < count; i++) {
        const struct token *t = tokens + i;
        const char *name = arena + t->name, *value = arena + t->value;
        if (open && t->kind != ATTRIBUTE && t->kind != END_EMPTY) {
            put(out, ">", 1);
            open = 0;
        }
        switch (t->kind) {
        case START: put(out, "<", 1); put(out, name, t->name_length); open = 1; break;
        case ATTRIBUTE:
            put(out, " ", 1); put(out, name, t->name_length); put(out, "=\"", 2);
            put_escaped(out, value, t->value_length); put(out, "\"", 1);
            break;
        case TEXT: put_escaped(out, value, t->value_length); break;
        case VERBATIM: put(out, value, t->value_length); break;
        case END: put(out, "</", 2); put(out, name, t->name_length); put(out, ">", 1); break;
        case END_EMPTY: put(out, "/>", 2); open = 0; break;
        }
    }
    CHECK(xmlOutputBufferWrite(out, (int)filled, block));
    CHECK(xmlOutputBufferClose(out));
}

static void write_plainly(FILE *out, const char *bytes, size_t size) {
    for (const char *line = bytes, *end = bytes + size; line < end;) {
        const char *stop = memchr(line, '\n', (size_t)(end - line));
        size_t length = stop ? (size_t)(stop - line) + 1 : (size_t)(end - line);
        if (fwrite(line, 1, length, out) != length) fail("fwrite refused", "a line");
        line += length;
    }
    if (fclose(out)) fail("cannot close", "OUT");
}

static double wall_clock(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double cpu_clock(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static char *slurp(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END)) fail("cannot read", path);
    *size = (size_t)ftell(file);
    rewind(file);
    char *bytes = malloc(*size + 1);
    if (!bytes || fread(bytes, 1, *size, file) != *size) fail("cannot read", path);
    bytes[*size] = 0;
    fclose(file);
    return bytes;
}

int main(int argc, char **argv) {
    int buffered = argc > 1 && !strcmp(argv[1], "buffer"), plain = argc > 1 && !strcmp(argv[1], "fwrite");
    if (argc < 4 || argc > 5 || (!buffered && !plain && strcmp(argv[1], "writer"))) {
        fprintf(stderr, "usage: bare writer|buffer|fwrite DOCUMENT OUT [RUNS]\n");
        return 2;
    }
    int runs = argc == 5 ? atoi(argv[4]) : 5;
    if (runs < 1 || runs > 100) fail("RUNS is 1 to 100, not", argv[4]);
    size_t size;
    char *bytes = slurp(argv[2], &size);
    if (size > 1500u * 1024 * 1024) fail("too large:", argv[2]);
    arena = malloc(size * 2 + 1024);
    if (!arena) fail("out of memory", "");
    used = 1; /* offset 0 means no name */
    if (!plain) tokenize(bytes, bytes + size);

    double wall[100], cpu[100];
    for (int run = 0; run < runs; run++) {
        int file = open(argv[3], O_WRONLY | O_CREAT | O_TRUNC, 0644);
        if (file < 0) fail("cannot write", argv[3]);
        double wall_start = wall_clock(), cpu_start = cpu_clock();
        if (plain) {
            FILE *out = fdopen(file, "wb");
            if (!out) fail("no", "FILE");
            write_plainly(out, bytes, size);
        } else {
            xmlOutputBufferPtr out = xmlOutputBufferCreateFd(file, NULL);
            if (!out) fail("no", "xmlOutputBuffer");
            if (buffered) write_with_buffer(out); else write_with_writer(out);
        }
        cpu[run] = cpu_clock() - cpu_start;
        wall[run] = wall_clock() - wall_start;
        if (!plain) close(file);
    }
    size_t written;
    char *again = slurp(argv[3], &written);
    if (written != size || memcmp(bytes, again, size)) {
        size_t at = 0;
        while (at < size && at < written && bytes[at] == again[at]) at++;
        fprintf(stderr, "bare: wrote other bytes from offset %zu on\n", at);
        return 1;
    }
    qsort(wall, (size_t)runs, sizeof *wall, ascending);
    qsort(cpu, (size_t)runs, sizeof *cpu, ascending);
    double w = (wall[(runs - 1) / 2] + wall[runs / 2]) / 2, c = (cpu[(runs - 1) / 2] + cpu[runs / 2]) / 2, mb = (double)size / 1e6;
    printf("{\"mode\": \"%s\", \"runs\": %d, \"megabytes\": %.1f, \"wall_seconds\": %.3f, \"cpu_seconds\": %.3f, "
           "\"mb_per_wall_second\": %.0f, \"mb_per_cpu_second\": %.0f}\n", argv[1], runs, mb, w, c, mb / w, mb / c);
    return 0;
}
