using System.Text.Encodings.Web;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GovDisclosure.Tests.Conventions;

/// <summary>The web service of the guide, compiled and run by WebTests. GuideTests compares the two.</summary>
internal static class WebExample
{
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        // example: begin
        builder.Services.ConfigureHttpJsonOptions(http =>
        {
            http.SerializerOptions.Converters.Add(new AnnualReportJsonConverter());
            http.SerializerOptions.Converters.Add(new ReadResultJsonConverter());
            http.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });
        WebApplication app = builder.Build();
        AnnualReport? last = null;
        app.MapPost("/report", (ReadResult<AnnualReport> read) =>
        {
            last = read.Value;
            return ReportChecker.Check(read).Findings.Select(finding => finding.ToString());
        });
        app.MapGet("/report", () => last);
        // example: end
        return app;
    }
}
