using System.Net.Mime;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Features.Pages;

/// <summary>A plain page without scripts, in the caller's language.</summary>
internal sealed class Page(LocalizedText title, Func<Language, string> body, int status = StatusCodes.Status200OK) : IResult
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Text made safe to stand in HTML.</summary>
    public static string Encode(string text) => Encoder.Encode(text);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var language = httpContext.Language();
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = MediaTypeNames.Text.Html + "; charset=utf-8";
        response.SetLanguage(language);
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        var html = $$"""
            <!DOCTYPE html>
            <html lang="{{language.Tag()}}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{Encode(title.In(language))}}</title>
            <style>
            body { font: 1rem/1.6 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
            a { color: #0b57a4 } code { background: #f2f2f2; padding: 0 .25rem } dt { font-weight: 600; margin-top: .75rem }
            @media (prefers-color-scheme: dark) { body { color: #e6e6e6; background: #161616 } a { color: #8ec5ff } code { background: #2a2a2a } }
            </style>
            </head>
            <body>
            <main>
            <h1>{{Encode(title.In(language))}}</h1>
            {{body(language)}}
            </main>
            </body>
            </html>

            """;
        return response.WriteAsync(html, Encoding.UTF8, httpContext.RequestAborted);
    }
}
