using Samverkan.Api;

var builder = WebApplication.CreateBuilder(args);
builder.AddSamverkan();
var app = builder.Build();
app.UseSamverkan();
app.Run();
