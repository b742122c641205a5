using System.Text;

namespace Samverkan.Api.Exports;

/// <summary>An export as a file to keep. Its name tells what it is and from which day, and nobody's identity.</summary>
internal sealed class ExportFile(CaseExport export, ExportFormat format) : IResult
{
    /// <inheritdoc />
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var name = $"{(export.Scope == ExportScope.Child ? "registerutdrag" : "egna-uppgifter")}-{ExportText.Day(export.MadeAt)}";
        httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}.{(format == ExportFormat.Html ? "html" : "json")}\"";
        if (format == ExportFormat.Json)
        {
            return httpContext.Response.WriteAsJsonAsync(export, httpContext.RequestAborted);
        }

        httpContext.Response.ContentType = "text/html; charset=utf-8";
        return httpContext.Response.WriteAsync(ExportHtml.Of(export), Encoding.UTF8, httpContext.RequestAborted);
    }
}
