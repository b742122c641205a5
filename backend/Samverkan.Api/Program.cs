using System.Text.Json;
using System.Text.Json.Serialization;
using Samverkan.Api;

var builder = WebApplication.CreateBuilder(args);
builder.Services.ConfigureHttpJsonOptions(options =>
{
    options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
    options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
});
builder.Services.AddOpenApi();
var app = builder.Build();
app.MapOpenApi();
app.MapCaseSlices();
app.Run();
