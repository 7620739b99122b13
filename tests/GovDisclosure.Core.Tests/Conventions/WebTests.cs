using System.Net.Http.Json;
using System.Text;
using GovDisclosure.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace GovDisclosure.Tests.Conventions;

/// <summary>A report goes through a web service.</summary>
public class WebTests
{
    private static readonly Uri Report = new("/report", UriKind.Relative);

    [Fact]
    public async Task A_report_that_is_sent_comes_back_equal_and_in_Chinese()
    {
        await using var app = await StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        Assert.Empty(await SendAsync(client, GuideReport()));

        var text = await client.GetStringAsync(Report);
        Assert.Contains("某某市人民政府", text, StringComparison.Ordinal);
        Assert.Equal(GuideExamples.Build(), ReportJson.Read(Encoding.UTF8.GetBytes(text)).Value);
    }

    [Fact]
    public async Task A_bad_report_is_answered_with_its_findings()
    {
        await using var app = await StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        var findings = await SendAsync(client, GuideReport().Replace("\"upheld\":2", "\"upheld\":\"12abc\"", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.StartsWith("GD9006", StringComparison.Ordinal) && finding.Contains("12abc", StringComparison.Ordinal));
    }

    private static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = WebExample.Build(builder);
        await app.StartAsync();
        return app;
    }

    private static string GuideReport()
    {
        using var stream = new MemoryStream();
        ReportJson.Write(GuideExamples.Build(), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static async Task<string[]> SendAsync(HttpClient client, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(Report, content);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<string[]>())!;
    }
}
